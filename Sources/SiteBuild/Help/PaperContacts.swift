import Content

/// The contacts that a sheet may carry, in the order in which to try them, and until when.
struct PaperContacts: Sendable {
  private(set) var contacts: [Contact]
  /// The first day after which one of them no longer holds; nil without contacts.
  let until: Day?
  /// Whether one of them is of the region itself, or of a mission in the country; where none is, the sheet has a line to
  /// write one in.
  let hasLocal: Bool

  /// More would leave no room for the text.
  static let limit = 3

  /// For what has no place for numbers beside its words.
  static let none = PaperContacts()

  private init() { (contacts, until, hasLocal) = ([], nil, false) }

  /// For readers in a region, or in the whole country.
  ///
  /// - Parameter left: contacts that are left out.
  init(in dated: DatedSite, region: Region.Code?, without left: Set<Contact.ID> = []) {
    let national = HelpRoutes(nationalIn: dated).national
    let local = region.map { HelpRoutes(in: dated, region: $0) }.map { $0.nonState + $0.local } ?? []
    self.init(
      national: national.filter { dated.isForPaper($0, without: left) },
      local: local.filter { dated.isForPaper($0, without: left) }, in: dated)
  }

  /// For readers who go to a country, or are there: its own strongest, one that is independent of it, and a line for
  /// everybody that works there, of another owner where there is one.
  init(in dated: DatedSite, country: Destination.ID, without left: Set<Contact.ID> = []) {
    let routes = HelpRoutes(in: dated, country: country.rawValue)
    let local = (routes.local + routes.nonState).filter { dated.isForPaper($0, without: left) }
    let national = routes.national.filter { dated.isForPaper($0, without: left) }
    let chosen = Self.independent(local)
    // The mission and the ministry's own line are one owner's.
    let line = national.first { line in chosen.allSatisfy { line.isIndependent(of: $0) } } ?? national.first
    let others = chosen.isEmpty ? Self.independent(national) : [line].compactMap { $0 }
    self.init(chosen + others, hasLocal: chosen.contains { $0.kind == .mission }, in: dated)
  }

  /// For readers in any other country.
  init(abroadIn dated: DatedSite, without left: Set<Contact.ID> = []) {
    let lines = HelpRoutes(abroadIn: dated).national.filter { dated.isForPaper($0, without: left) }
    self.init(national: lines, local: [], in: dated)
  }

  /// The strongest line, the next that is independent of it, then those of the region.
  private init(national: [Contact], local: [Contact], in dated: DatedSite) {
    let chosen = Self.independent(national)
    self.init(chosen + local.prefix(Self.limit - chosen.count), hasLocal: !local.isEmpty, in: dated)
  }

  private init(_ contacts: [Contact], hasLocal: Bool, in dated: DatedSite) {
    self.contacts = contacts
    until = contacts.compactMap { dated.paperExpiry(of: $0) }.min()
    self.hasLocal = hasLocal
  }

  /// Whatever a sheet for a place may carry, whichever kind it is, each with its last day.
  static func all(for place: SheetPlace, in dated: DatedSite) -> [(contact: Contact, until: Day)] {
    let own = place.country.map { PaperContacts(in: dated, country: $0) }
    let boxes = [own ?? PaperContacts(abroadIn: dated), PaperContacts(in: dated, region: place.region)]
    var seen: Set<Contact.ID> = []
    let contacts = (own == nil ? boxes.reversed() : boxes).flatMap(\.contacts).filter { seen.insert($0.id).inserted }
    return contacts.compactMap { contact in dated.paperExpiry(of: contact).map { (contact, $0) } }
  }

  /// The same with some of them first, in their order.
  func led(by first: Set<Contact.ID>) -> PaperContacts {
    var led = self
    led.contacts = contacts.filter { first.contains($0.id) } + contacts.filter { !first.contains($0.id) }
    return led
  }

  /// The two for which a poster or a strip has room: the first, and the first that is not for the whole country. Where
  /// there is none of these, the first stands alone or with the next.
  func shortened(isAlone: Bool, in dated: DatedSite) -> PaperContacts {
    guard let first = contacts.first else { return self }
    let rest = contacts.dropFirst()
    let second = rest.first { !$0.isNational } ?? (isAlone ? nil : rest.first)
    return PaperContacts([first] + [second].compactMap { $0 }, hasLocal: hasLocal, in: dated)
  }

  /// The first, and the next that is independent of it.
  private static func independent(_ contacts: [Contact]) -> [Contact] {
    guard let first = contacts.first else { return [] }
    return [first] + [contacts.dropFirst().first { $0.isIndependent(of: first) }].compactMap { $0 }
  }
}

extension DatedSite {
  /// The last day on which paper may carry the number; nil where it is not strong enough. Paper cannot be mended, so more
  /// is asked than on a screen: somebody rang the number, or the owner's own page gave it, at most 90 days before; or it
  /// is for the whole country, and two publishers print it, each with a date.
  func paperExpiry(of contact: Contact) -> Day? {
    guard case .shown(let until) = states[contact.id], contact.line != nil else { return nil }
    let checked: Day?
    switch contact.verification.method {
    case .called: checked = contact.verification.on
    case .officialPage: checked = contact.verification.newestData.reckoned
    case .published:
      return contact.isNational && publishers(of: contact.verification).count >= 2 ? until : nil
    }
    guard let limit = checked?.adding(days: 90), today <= limit else { return nil }
    return min(until, limit)
  }

  fileprivate func isForPaper(_ contact: Contact, without left: Set<Contact.ID>) -> Bool {
    paperExpiry(of: contact) != nil && !left.contains(contact.id)
  }

  /// Who prints what was verified, with a date.
  private func publishers(of verification: Verification) -> Set<String> {
    let dated = verification.sources.filter { $0.data.reckoned != nil }
    return Set(dated.compactMap { site.index.sources[$0.source.value]?.publisher })
  }
}
