import Diagnostics
import Glibc

/// The files of `content/contacts`, found without reading the rest of the site: a number can be taken off whatever
/// else is wrong.
enum ContactFiles {
  /// From the site's folder, in the order in which the site reads them.
  static func paths(in source: String) -> [String] {
    let levels = (1...6).map { "/content/contacts" + String(repeating: "/*", count: $0) + ".yml" }
    let all = levels.flatMap { matches(of: $0, in: source) }.sorted()
    // A list of wrong digits, not of contacts.
    return all.filter { $0 != "content/contacts/do-not-use.yml" }
  }

  /// The file that holds a contact, and its record. Throws with the nearest id.
  static func find(_ id: String, in source: String) throws(UserError) -> (path: String, record: ContactRecordText) {
    var known: [String] = []
    for path in paths(in: source) {
      let bytes = try TextFile.read("\(source)/\(path)")
      if let record = ContactRecordText(of: id, in: bytes) { return (path, record) }
      known += ContactRecordText.ids(in: bytes)
    }
    throw UserError(.unknownContact(id), hint: .didYouMean(id, among: known), exitCode: .validationFailure)
  }

  private static func matches(of pattern: String, in source: String) -> [String] {
    // Signs that `glob` knows may stand in the folder's own name.
    let escaped = String(source.flatMap { "*?[\\".contains($0) ? ["\\", $0] : [$0] })
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(escaped + pattern, 0, nil, &found) == 0 else { return [] }
    return (0..<Int(found.gl_pathc)).compactMap { index in
      found.gl_pathv[index].map { String(String(cString: $0).dropFirst(source.count + 1)) }
    }
  }
}

extension Message {
  fileprivate static func unknownContact(_ id: String) -> Message {
    Message(en: "no contact has the id '\(id)'", id: "tidak ada kontak dengan id '\(id)'")
  }
}
