/// Lines of at most 72 signs; a word that is longer, such as an address, has a line of its own.
struct WrappedText {
  private(set) var lines: [String] = []
  static let width = 72

  /// A paragraph after an empty line. Lines after the first begin with as many spaces as `mark` has signs.
  mutating func add(_ text: String, mark: String = "", isTight: Bool = false) {
    if !isTight, !lines.isEmpty { lines.append("") }
    let indent = String(repeating: " ", count: mark.count)
    var line = mark
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > Self.width {
        lines.append(line)
        (line, isEmpty) = (indent, true)
      }
      line += isEmpty ? String(word) : " \(word)"
      isEmpty = false
    }
    lines.append(line)
  }

  /// A heading between `==`.
  mutating func add(heading: String) { add("== \(heading) ==") }

  var string: String { lines.joined(separator: "\n") + "\n" }
}
