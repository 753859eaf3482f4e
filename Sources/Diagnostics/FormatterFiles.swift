/// The files that diagnostics point into, each read once.
struct FormatterFiles {
  private let read: (String) -> SourceFile?
  private var files: [String: SourceFile?] = [:]

  init(_ read: @escaping (String) -> SourceFile?) {
    self.read = read
  }

  /// Nil when the file cannot be read.
  subscript(path: String) -> SourceFile? {
    mutating get {
      if let known = files[path] { return known }
      let file = read(path)
      files.updateValue(file, forKey: path)
      return file
    }
  }
}
