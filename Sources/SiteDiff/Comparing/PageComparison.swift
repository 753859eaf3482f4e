import Output

extension PageDifference {
  /// Compares two versions of the page; what both have byte for byte is not looked at.
  init(at path: OutputPath, from oldBytes: [UInt8], to newBytes: [UInt8], in trees: SiteTrees) {
    let (oldSource, newSource) = (PageSource(oldBytes), PageSource(newBytes))
    let isMainSame = oldSource.hasSameMain(as: newSource)
    let old = PageReader.read(oldSource, path: path, readsMain: !isMainSame)
    let new = PageReader.read(newSource, path: path, readsMain: !isMainSame)
    page = PageSummary(new, in: trees)
    contacts = ContactComparison.findings(from: old, to: new)
    let told = ToldValues(contacts)
    let wholeContacts = Set(contacts.filter { $0.kind != .changed }.compactMap(\.contact))
    let before = Dictionary(grouping: old.blocks, by: \.part)
    let after = Dictionary(grouping: new.blocks, by: \.part)
    for part in PagePart.allCases {
      for pair in BlockAlignment.differing(from: before[part] ?? [], to: after[part] ?? []) {
        // A card that came or went is told as a change of its contact.
        if let contact = (pair.new ?? pair.old)?.contact, wholeContacts.contains(contact) { continue }
        changes += BlockComparison(pair, on: pair.new == nil ? old : new, told: told)?.findings ?? []
      }
    }
    addUnreadable(isMainSame: isMainSame, isRestSame: oldSource.hasSameRest(as: newSource))
  }

  /// Bytes that differ and say the same are a change of structure.
  private mutating func addUnreadable(isMainSame: Bool, isRestSame: Bool) {
    let isContactChanged = !contacts.isEmpty
    if !isMainSame, !isContactChanged, !changes.contains(where: { $0.key.part == .main }) {
      addStructure(in: .main)
    }
    if !isRestSame, !isContactChanged, !changes.contains(where: { $0.key.part != .main }) {
      addStructure(in: .other)
    }
  }

  private mutating func addStructure(in part: PagePart) {
    let place = ContentChange.Place(
      page: page.path, section: nil, sectionNumber: 0, words: WordDifference(pieces: []), references: [], contact: nil)
    changes.append(.init(key: ChangeKey(kind: .structure, part: part, essence: []), place: place))
  }
}

extension PageSummary {
  init(_ page: PageDocument, in trees: SiteTrees) {
    path = page.path.string
    language = page.language
    title = page.title
    classes = []
    var paths: [String: String] = [page.path.string: page.language]
    for alternate in page.alternates where alternate.language != "x-default" {
      let link = LinkDestination.resolved(alternate.href, from: page.path)
      if let file = LinkDestination.file(link, in: trees.new) ?? LinkDestination.file(link, in: trees.old),
        paths[file.string] == nil
      {
        paths[file.string] = alternate.language
      }
    }
    versions = paths.map { PageVersion(language: $0.value, path: $0.key) }.sorted { $0.path < $1.path }
  }
}

/// The two outputs that are compared.
struct SiteTrees: Sendable {
  let old: OutputTree
  let new: OutputTree
  let oldFolder: String
  let newFolder: String
}
