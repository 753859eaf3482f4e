import Content

/// The ways to help on a page, in the order in which a reader should try them: by strength, not by nearness.
struct HelpRoutes: Sendable {
  /// Lines for everybody in the country, strongest first; the first two are independent where that is possible.
  let national: [Contact]
  /// Routes that are not the state's, of the page's own region or country; one of them stands second.
  let nonState: [Contact]
  /// Offices and lines of the region or country that someone has rung or an official page gives.
  let local: [Contact]
  /// Mobiles that only a published list gives: last, with words of caution.
  let onlyPublished: [Contact]
}

extension HelpRoutes {
  /// For a page that people in Indonesia read.
  init(nationalIn dated: DatedSite) {
    self.init(in: dated, national: dated.national.filter { $0.line?.reach.fromIndonesia ?? false }, others: [])
  }

  init(in dated: DatedSite, region code: Region.Code) {
    let here = dated.national.filter { $0.line?.reach.fromIndonesia ?? false }
    self.init(in: dated, national: here, others: dated.contacts(serving: code))
  }

  /// For a page that people in that country read: nothing that works only inside Indonesia.
  init(in dated: DatedSite, country: String) {
    let reachable = dated.national.filter { $0.line?.reach.from(country: country) ?? false }
    let there = (dated.byCountry[country] ?? []).filter { $0.line?.reach.from(country: country) ?? true }
    let known = Set(there.map(\.id))
    self.init(in: dated, national: reachable.filter { !known.contains($0.id) }, others: there)
  }

  /// For a page that people in any country read.
  init(abroadIn dated: DatedSite) {
    let reachable = dated.national.filter { $0.line.map { $0.reach == .both || $0.reach == .abroad } ?? false }
    self.init(in: dated, national: reachable, others: [])
  }

  private init(in dated: DatedSite, national: [Contact], others: [Contact]) {
    func usable(_ contacts: [Contact]) -> [Contact] {
      contacts.filter(dated.isUsable).enumerated()
        .sorted { ($0.element.weakness(in: dated.states), $0.offset) < ($1.element.weakness(in: dated.states), $1.offset) }
        .map(\.element)
    }
    let others = usable(others)
    nonState = others.filter { $0.sector != .state }
    onlyPublished = others.filter { $0.sector == .state && $0.isOnlyPublishedMobile }
    local = others.filter { $0.sector == .state && !$0.isOnlyPublishedMobile }
    self.national = Self.withIndependentSecond(Self.withoutWeak(usable(national), dated.states))
  }

  /// Leaves out last-known numbers where two independent lines are shown: those are the better route.
  private static func withoutWeak(_ contacts: [Contact], _ states: ContactStates) -> [Contact] {
    let shown = contacts.filter { states[$0.id].isShown }
    let areEnough = shown.contains { first in shown.contains { $0.isIndependent(of: first) } }
    return areEnough ? shown : contacts
  }

  /// Moves the first line that is independent of the strongest to the second place; one that is not the state's before
  /// one that is.
  private static func withIndependentSecond(_ sorted: [Contact]) -> [Contact] {
    guard let first = sorted.first else { return [] }
    let rest = sorted.dropFirst()
    let second =
      rest.first { $0.sector != .state && $0.isIndependent(of: first) } ?? rest.first { $0.isIndependent(of: first) }
    guard let second else { return sorted }
    return [first, second] + rest.filter { $0.id != second.id }
  }
}

extension Contact {
  /// Another number, and another owning organisation.
  func isIndependent(of other: Contact) -> Bool {
    owner != other.owner && line?.dialled != other.line?.dialled
  }

  /// A mobile that somebody repeats and nobody has rung, of an office that may have passed it on. A mission's hotline is
  /// another matter: it is the mission's own.
  var isOnlyPublishedMobile: Bool {
    line?.type == .mobile && verification.method == .published && kind != .mission && !isNational
  }

  /// How far a contact stands back: shown before last known; then rung, official page, published; then staffed round the
  /// clock; then what costs nothing. Whom the page's readers cannot reach is not among its routes. Smaller is stronger.
  func weakness(in states: ContactStates) -> Int {
    let state = states[id].isShown ? 0 : 1
    let method =
      switch verification.method {
      case .called: 0
      case .officialPage: 1
      case .published: 2
      }
    let staffing =
      switch hours.roundTheClock {
      case .yes: 0
      case .unknown: 1
      case .no: 2
      }
    let cost = cost == .free ? 0 : 1
    let purpose = kind == .nationalHotline || kind == .mission ? 0 : 1
    return (((state * 2 + purpose) * 3 + method) * 3 + staffing) * 2 + cost
  }
}

extension HelpRoutes {
  /// The strongest few of the lines for everybody: a page has one screen for them, the contacts page has them all.
  var shortened: HelpRoutes {
    HelpRoutes(national: Array(national.prefix(5)), nonState: nonState, local: local, onlyPublished: onlyPublished)
  }
}
