import Diagnostics
import Glibc

/// The files that hold records of one kind, found without reading the rest of the site: a number can be taken off
/// whatever else is wrong.
enum RecordFiles: CaseIterable {
  case contacts, facts, systems

  /// What a record of the kind is called, as in the schemes of links.
  var noun: String {
    switch self {
    case .contacts: "contact"
    case .facts: "fact"
    case .systems: "system"
    }
  }

  /// From the site's folder, in the order in which the site reads them.
  func paths(in source: String) -> [String] {
    switch self {
    case .contacts:
      // A list of wrong digits, not of contacts.
      Self.paths(below: "contacts", in: source).filter { $0 != "content/contacts/do-not-use.yml" }
    case .facts: Self.paths(below: "facts", in: source)
    case .systems: Self.matches(of: "/content/systems.yml", in: source)
    }
  }

  /// A record in its file.
  struct Found {
    let kind: RecordFiles
    /// From the site's folder.
    let path: String
    let record: RecordText
  }

  /// The record of that id, and the ids of the kind. Throws when a file cannot be read.
  func find(_ id: String, in source: String) throws(UserError) -> (found: Found?, known: [String]) {
    var known: [String] = []
    for path in paths(in: source) {
      let bytes = try TextFile.read("\(source)/\(path)")
      if let record = RecordText(of: id, in: bytes) { return (Found(kind: self, path: path, record: record), known) }
      known += RecordText.ids(in: bytes)
    }
    return (nil, known)
  }

  private static func paths(below folder: String, in source: String) -> [String] {
    (1...6).flatMap { matches(of: "/content/\(folder)" + String(repeating: "/*", count: $0) + ".yml", in: source) }
      .sorted()
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

extension RecordFiles {
  /// The contact of that id. Throws with the nearest one.
  static func contact(_ id: String, in source: String) throws(UserError) -> Found {
    let (found, known) = try contacts.find(id, in: source)
    guard let found else {
      throw UserError(.unknownContact(id), hint: .didYouMean(id, among: known), exitCode: .validationFailure)
    }
    return found
  }

  /// The one record of that id, of whatever kind; `fact:ID` is a fact. Throws with the nearest id, or with all kinds
  /// that have one.
  static func record(_ name: String, in source: String) throws(UserError) -> Found {
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    let kind = parts.count == 2 ? allCases.first { $0.noun == parts[0] } : nil
    let id = kind == nil ? name : parts[1]
    var all: [Found] = []
    var known: [String] = []
    for kind in kind.map({ [$0] }) ?? allCases {
      let (found, others) = try kind.find(id, in: source)
      if let found { all.append(found) }
      known += others
    }
    guard let found = all.first else {
      throw UserError(.unknownRecord(name), hint: .didYouMean(id, among: known), exitCode: .validationFailure)
    }
    guard all.count == 1 else {
      throw UserError(
        .severalRecords(id), hint: .oneOf(all.map { "\($0.kind.noun):\(id)" }), exitCode: .validationFailure)
    }
    return found
  }
}

extension Message {
  fileprivate static func unknownContact(_ id: String) -> Message {
    Message(en: "no contact has the id '\(id)'", id: "tidak ada kontak dengan id '\(id)'")
  }

  fileprivate static func unknownRecord(_ id: String) -> Message {
    Message(
      en: "no contact, fact or system has the id '\(id)'",
      id: "tidak ada kontak, fakta, atau sistem dengan id '\(id)'")
  }

  fileprivate static func severalRecords(_ id: String) -> Message {
    Message(en: "several records have the id '\(id)'", id: "ada beberapa catatan dengan id '\(id)'")
  }
}
