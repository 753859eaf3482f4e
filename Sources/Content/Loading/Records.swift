import Diagnostics
import Parallel

/// All records of the data files, put together in the order of their files.
struct Records {
  var contacts = RecordList<Contact>()
  var facts = RecordList<Fact>()
  var sources = RecordList<Source>()
  var glossary = RecordList<GlossaryTerm>()
  var systems = RecordList<OnlineSystem>()
  var observances = RecordList<Observance>()
  var doors = RecordList<Door>()
  var changes = RecordList<Change>()
  var blockedNumbers: [BlockedNumber] = []
  var strings: [LocatedString] = []
  var diagnostics: [Diagnostic] = []

  static func read(
    _ files: [Inventory.RecordFile], from folder: ContentFolder, languages: [LanguageSettings], regions: RegionTree,
    width: Int
  ) async -> Records {
    let parts = await concurrentMap(files, width: width) { file in
      part(file, from: folder, languages: languages, regions: regions)
    }
    var records = Records()
    for part in parts { records.add(part) }
    return records
  }

  /// The records of one file.
  private static func part(
    _ file: Inventory.RecordFile, from folder: ContentFolder, languages: [LanguageSettings], regions: RegionTree
  ) -> Records {
    var part = Records()
    let (source, problems) = folder.read(file.path)
    part.diagnostics = problems
    let findings = Findings()
    if let source, let yaml = YAMLFile(source, text: source.text, findings: findings),
      let root = Record(yaml, findings: findings)
    {
      part.read(root, kind: file.kind, languages: languages, regions: regions)
    }
    part.strings = findings.strings
    part.diagnostics += findings.diagnostics
    return part
  }

  private mutating func read(
    _ root: Record, kind: Inventory.RecordKind, languages: [LanguageSettings], regions: RegionTree
  ) {
    let tags = languages.map(\.language)
    switch kind {
    case .contacts:
      let reader = ContactReader(languages: languages, regions: regions)
      contacts = RecordList(each(root) { reader.read($0, $1) })
    case .facts: facts = RecordList(each(root) { Fact($0, $1, languages: tags) })
    case .sources: sources = RecordList(each(root) { Source($0, $1, languages: tags) })
    case .glossary: glossary = RecordList(each(root) { GlossaryTerm($0, $1, languages: tags) })
    case .systems: systems = RecordList(each(root) { OnlineSystem($0, $1, languages: tags) })
    case .observances: observances = RecordList(each(root) { Observance($0, $1, languages: tags) })
    case .doors: doors = RecordList(each(root) { Door($0, $1, languages: tags) })
    case .changes: changes = RecordList(each(root) { Change($0, $1, languages: tags) })
    case .doNotUse:
      blockedNumbers = root.list("do_not_use").compactMap { node in
        root.record(node, for: "do_not_use").flatMap { BlockedNumber($0, languages: tags) }
      }
      root.finish()
    }
  }

  private func each<Value>(_ root: Record, _ read: (Located<String>, Record) -> Value?) -> [Value] {
    root.entries.compactMap { id, node in
      root.record(node, for: id.value, at: id.location).flatMap { read(id, $0) }
    }
  }

  private mutating func add(_ part: Records) {
    diagnostics += part.diagnostics
    strings += part.strings
    blockedNumbers += part.blockedNumbers
    diagnostics += contacts.append(part.contacts.values)
    diagnostics += facts.append(part.facts.values)
    diagnostics += sources.append(part.sources.values)
    diagnostics += glossary.append(part.glossary.values)
    diagnostics += systems.append(part.systems.values)
    diagnostics += observances.append(part.observances.values)
    diagnostics += doors.append(part.doors.values)
    diagnostics += changes.append(part.changes.values)
  }
}

/// A record with an id that no other of its kind may have.
protocol IdentifiedRecord: Sendable {
  associatedtype ID: Hashable & Sendable & RawRepresentable<String>
  var id: ID { get }
  var location: SourceLocation { get }
}

extension Contact: IdentifiedRecord {}
extension Fact: IdentifiedRecord {}
extension Source: IdentifiedRecord {}
extension GlossaryTerm: IdentifiedRecord {}
extension OnlineSystem: IdentifiedRecord {}
extension Observance: IdentifiedRecord {}
extension Door: IdentifiedRecord {}
extension Change: IdentifiedRecord {}

/// Records in the order of their files, and by id.
struct RecordList<Value: IdentifiedRecord>: Sendable {
  private(set) var values: [Value] = []
  private(set) var byID: [Value.ID: Value] = [:]

  init(_ values: [Value] = []) {
    _ = append(values)
  }

  /// Adds records; an id that is already there is a diagnostic, and its second record is left out.
  mutating func append(_ new: [Value]) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for value in new {
      if let first = byID[value.id] {
        problems.append(.duplicateKey(value.id.rawValue, at: value.location, first: first.location))
      } else {
        byID[value.id] = value
        values.append(value)
      }
    }
    return problems
  }
}
