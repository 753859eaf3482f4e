import Diagnostics
import Yams

/// A part of a YAML tree.
typealias YAMLNode = Node

/// A mapping that is read key by key. The keys that were asked for are the known ones: whatever else stands in the
/// mapping is an unknown key, which `finish()` reports.
final class Record {
  let location: SourceLocation
  /// The key as text where it is one, its node, and its value.
  private let pairs: [(name: String?, key: Node, value: Node)]
  private let places: YAMLPlaces
  let findings: Findings
  private var asked: [String] = []

  init(_ mapping: Node.Mapping, at location: SourceLocation, places: YAMLPlaces, findings: Findings) {
    pairs = mapping.map { ($0.key.scalar?.string, $0.key, $0.value) }
    self.location = location
    self.places = places
    self.findings = findings
  }

  /// The whole file as one record; nil (and a finding) where it is not a mapping.
  convenience init?(_ yaml: YAMLFile, findings: Findings) {
    let location = SourceLocation(path: yaml.places.file.path)
    guard case .mapping(let mapping) = yaml.root else {
      findings.add(.wrongType("", expected: .aMapping, at: yaml.places.location(yaml.root)))
      return nil
    }
    self.init(mapping, at: location, places: yaml.places, findings: findings)
  }

  /// A record without keys in its place.
  var empty: Record { Record(Node.Mapping([]), at: location, places: places, findings: findings) }

  /// The keys of a mapping from ids to records, in the order of the file.
  var entries: [(key: Located<String>, value: Node)] {
    pairs.compactMap { name, key, value in
      guard let text = name else {
        findings.add(.wrongType("", expected: .aText, at: places.location(key)))
        return nil
      }
      asked.append(text)
      return (Located(text, at: places.location(key)), value)
    }
  }

  /// Reports every key that nobody asked for.
  func finish() {
    for (name, key, _) in pairs {
      guard let text = name else {
        findings.add(.wrongType("", expected: .aText, at: places.location(key)))
        continue
      }
      if !asked.contains(text), text != "<<" {
        findings.add(.unknownKey(text, at: places.location(key), known: asked))
      }
    }
  }

  func place(of node: Node) -> SourceLocation { places.location(node) }

  /// The node of a key, null left out; a missing one is a finding where it is required.
  func node(_ key: String, required: Bool) -> Node? {
    asked.append(key)
    for (name, _, value) in pairs where name == key {
      if let scalar = value.scalar, scalar.style == .plain, ["", "~", "null"].contains(scalar.string) { break }
      return value
    }
    if required { findings.add(.missingKey(key, at: location)) }
    return nil
  }

  /// A scalar as it is written; without the curly quotation marks and no-break spaces that office programs put around
  /// it.
  func scalar(_ node: Node, for key: String) -> Located<String>? {
    guard let scalar = node.scalar else {
      findings.add(.wrongType(key, expected: .aText, at: places.location(node)))
      return nil
    }
    let text = scalar.style == .plain ? scalar.string.withoutOfficeMarks : scalar.string
    return Located(text, at: places.location(node))
  }

  func text(_ key: String) -> Located<String>? {
    node(key, required: true).flatMap { scalar($0, for: key) }
  }

  func optionalText(_ key: String) -> Located<String>? {
    node(key, required: false).flatMap { scalar($0, for: key) }
  }

  /// A record below a key; nil when it is missing.
  func record(_ key: String, required: Bool) -> Record? {
    node(key, required: required).flatMap { record($0, for: key) }
  }

  func record(_ node: Node, for key: String, at place: SourceLocation? = nil) -> Record? {
    guard case .mapping(let mapping) = node else {
      findings.add(.wrongType(key, expected: .aMapping, at: places.location(node)))
      return nil
    }
    return Record(mapping, at: place ?? places.location(node), places: places, findings: findings)
  }

  /// The items of a list; an empty array when the key is missing.
  func list(_ key: String, required: Bool = false) -> [Node] {
    guard let node = node(key, required: required) else { return [] }
    guard case .sequence(let sequence) = node else {
      findings.add(.wrongType(key, expected: .aList, at: places.location(node)))
      return []
    }
    return Array(sequence)
  }

  func texts(_ key: String, required: Bool = false) -> [Located<String>] {
    list(key, required: required).compactMap { scalar($0, for: key) }
  }
}

/// What can stand behind a key.
enum ExpectedForm {
  case aText, aList, aMapping
  case twelveMonths

  var words: Message {
    switch self {
    case .aText: Message(en: "a text", id: "teks")
    case .aList: Message(en: "a list", id: "daftar")
    case .aMapping: Message(en: "keys with values", id: "pasangan kunci dan nilai")
    case .twelveMonths: Message(en: "a list of twelve months", id: "daftar dua belas bulan")
    }
  }

  var hint: Message {
    switch self {
    case .aText:
      Message(
        en: "put quotation marks around a text that begins with a bracket",
        id: "beri tanda kutip pada teks yang diawali tanda kurung")
    case .aList, .twelveMonths:
      Message(
        en: "write '[one, two]', or '- ' before each item", id: "tulis '[satu, dua]', atau '- ' sebelum setiap isi")
    case .aMapping: Message(en: "write 'key: value' on lines of their own", id: "tulis 'kunci: nilai' per baris")
    }
  }
}

extension Message {
  static let aDay = Message(en: "a date such as 2026-11-21", id: "tanggal seperti 2026-11-21")
  static let aPartialDate = Message(
    en: "a date such as 2026-11-21, 2026-11, 2026 or unknown",
    id: "tanggal seperti 2026-11-21, 2026-11, 2026, atau unknown")
  static let aWholeNumber = Message(en: "a whole number", id: "bilangan bulat")
  static let aRange = Message(
    en: "a least and a most, such as 7-10", id: "bilangan terkecil dan terbesar, seperti 7-10")
  static let aLanguageTag = Message(
    en: "a language tag in lower case, such as id or en", id: "tanda bahasa dengan huruf kecil, seperti id atau en")
  static let aPageName = Message(
    en: "the name of a page in lower case, such as satuan.html",
    id: "nama halaman dengan huruf kecil, seperti satuan.html")
  static let yesOrNo = Message(en: "'yes' or 'no'", id: "'yes' atau 'no'")
  static let aKnownWord = Message(en: "one of the words for this key", id: "salah satu kata untuk kunci ini")
}
