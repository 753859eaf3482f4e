import Diagnostics
import Glibc

/// A destination that would harm the site's own files, or of which nobody can say whether it would.
public enum DestinationError: Error, Sendable, Hashable {
  /// The destination is, or lies in, a folder that the site is made from.
  case inSources(destination: String, folder: String)
  /// The site's folder lies in the destination.
  case aroundSources(destination: String)
  /// Relative paths lead nowhere: the folder in which the program was started has been removed.
  case noCurrentFolder

  public var message: Message {
    switch self {
    case .inSources(let destination, let folder):
      Message(
        en: "the destination '\(destination)' lies in '\(folder)', which the site is made from",
        id: "tujuan '\(destination)' ada di dalam '\(folder)', asal situs ini")
    case .aroundSources(let destination):
      Message(
        en: "the destination '\(destination)' holds the folder that the site is made from",
        id: "tujuan '\(destination)' memuat folder asal situs ini")
    case .noCurrentFolder:
      Message(
        en: "the folder that you are in has been removed, or may not be read",
        id: "folder tempat Anda berada sudah dihapus, atau tidak boleh dibaca")
    }
  }

  static func check(_ options: BuildOptions) throws(DestinationError) {
    let destination = try resolved(options.destination)
    let sources = ["content", "templates"].map { (name: $0, path: "\(options.source)/\($0)") }
    let added = options.additions.map { [(name: $0, path: $0)] } ?? []
    for (name, path) in sources + added {
      let folder = try resolved(path)
      if destination == folder || destination.hasPrefix(folder + "/") {
        throw .inSources(destination: options.destination, folder: name)
      }
      if folder.hasPrefix(destination + "/") { throw .aroundSources(destination: options.destination) }
    }
  }

  /// The absolute path without links and `..`; of a path that does not exist yet, that of its nearest folder and the rest.
  private static func resolved(_ path: String) throws(DestinationError) -> String {
    if let pointer = realpath(path, nil) {
      defer { free(pointer) }
      return String(cString: pointer)
    }
    if path == "." { throw .noCurrentFolder }
    let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    guard let slash = trimmed.lastIndex(of: "/") else { return try resolved(".") + "/" + trimmed }
    let parent = slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
    let (folder, name) = (try resolved(parent), trimmed[trimmed.index(after: slash)...])
    if name == ".." { return folder.lastIndex(of: "/").map { String(folder[..<$0]) } ?? folder }
    return name == "." || name.isEmpty ? folder : folder + "/" + name
  }
}
