/// Gathers the changes of page after page, so that a change that many pages share is kept once. Of the pages
/// themselves nothing but their summary stays.
struct Folding {
  private(set) var pages: [PageSummary] = []
  private var contacts: [ContactChange] = []
  private var contactIndex: [ContactFinding: Int] = [:]
  private var changes: [ContentChange] = []
  /// For each change the first versions of the pages whose places are kept, sorted.
  private var versions: [[String]] = []
  private var changeIndex: [ChangeKey: Int] = [:]

  /// Pages have to come in the order of their paths.
  mutating func add(_ difference: PageDifference) {
    var page = difference.page
    page.classes = difference.classes.sorted()
    pages.append(page)
    add(difference.contacts, on: page.path)
    let firstVersion = page.versions.first?.path ?? page.path
    for finding in difference.changes { add(finding, of: firstVersion) }
  }

  /// The contacts of a page that is new, or is gone.
  mutating func add(_ findings: [ContactFinding], on page: String) {
    for finding in findings {
      if let index = contactIndex[finding] {
        if contacts[index].pages.last != page { contacts[index].pages.append(page) }
        if let name = finding.name, contacts[index].names[finding.language] == nil {
          contacts[index].names[finding.language] = name
        }
      } else {
        contactIndex[finding] = contacts.count
        contacts.append(ContactChange(finding, on: page))
      }
    }
  }

  /// Of a change on very many pages the same pages are kept in all languages: the first by the path of their first
  /// version.
  private mutating func add(_ finding: PageDifference.Finding, of version: String) {
    guard let index = changeIndex[finding.key] else {
      changeIndex[finding.key] = changes.count
      let change = ContentChange(
        kind: finding.key.kind, part: finding.key.part, places: [finding.place], pages: [finding.place.page])
      versions.append([version])
      return changes.append(change)
    }
    if changes[index].pages.last != finding.place.page { changes[index].pages.append(finding.place.page) }
    let position = versions[index].firstIndex { version < $0 } ?? versions[index].count
    guard position < SiteDifference.placesKept else { return }
    versions[index].insert(version, at: position)
    changes[index].places.insert(finding.place, at: position)
    if versions[index].count > SiteDifference.placesKept {
      versions[index].removeLast()
      changes[index].places.removeLast()
    }
  }

  /// The gravest first; of equally grave ones first what most pages show.
  var sortedContacts: [ContactChange] {
    contacts.map { change in
      var sorted = change
      sorted.pages.sort()
      return sorted
    }.sorted { a, b in
      if a.kind != b.kind { return a.kind < b.kind }
      if a.pages.count != b.pages.count { return a.pages.count > b.pages.count }
      return a.order.lexicographicallyPrecedes(b.order)
    }
  }

  /// By class, what is shared last, else in the order in which they were found.
  var sortedChanges: [ContentChange] {
    func rank(_ change: ContentChange) -> Int {
      let isNumber = change.kind <= .moneyOrLaw
      let kind = ChangeClass.allCases.firstIndex(of: change.kind) ?? 0
      return change.part.isShared ? (isNumber ? kind * 2 : 100 + kind) : kind * 2 + 1
    }
    let ranked = changes.enumerated().map { (rank($1), $0, $1) }
    return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }
}

extension ContactChange {
  fileprivate init(_ finding: ContactFinding, on page: String) {
    self.init(
      kind: finding.kind, contact: finding.contact, names: finding.name.map { [finding.language: $0] } ?? [:],
      field: finding.field,
      old: finding.old.map(\.shown), new: finding.new.map(\.shown), part: finding.part, context: finding.context,
      pages: [page])
  }

  /// What is compared when two changes are equally grave; unlike for any two.
  fileprivate var order: [String] {
    [contact ?? "", field?.rawValue ?? "", part.rawValue] + old + ["\u{1F}"] + new + pages.prefix(1)
  }
}
