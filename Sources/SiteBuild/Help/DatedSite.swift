import Content

/// A site on one day: which contacts may be shown, and whom each serves.
public final class DatedSite: Sendable {
  public let site: Site
  public let today: Day
  public let states: ContactStates
  /// Contacts that serve the whole country, those of one region (not of the regions around it), and those for people in
  /// one country; each in the order of their records, repeats (`via`) left out.
  let national: [Contact]
  let byRegion: [Region.Code: [Contact]]
  let byCountry: [String: [Contact]]
  let staleSections: StaleSections
  /// Lessons on which safety depends and that two others have not read yet.
  let unreviewed: Set<Lesson.ID>
  /// Sheets for the whole country with a prayer that two others have not read yet.
  let unreviewedSheets: Set<Sheet>

  public init(_ site: Site, on today: Day) {
    self.site = site
    self.today = today
    states = ContactStates(of: site.contacts, on: today, validity: site.settings.validity)
    var national: [Contact] = []
    var byRegion: [Region.Code: [Contact]] = [:]
    var byCountry: [String: [Contact]] = [:]
    for contact in site.contacts where contact.via == nil {
      if let places = contact.servedIn {
        for place in places { byRegion[place.value, default: []].append(contact) }
      } else {
        if contact.isNational { national.append(contact) }
        for region in contact.serves { byRegion[region.value, default: []].append(contact) }
      }
      for country in contact.countries { byCountry[country.value, default: []].append(contact) }
    }
    self.national = national
    self.byRegion = byRegion
    self.byCountry = byCountry
    staleSections = StaleSections(of: site)
    unreviewed = Set(site.lessons.filter { $0.safety == .critical && !ReviewState(of: $0).isEnough }.map(\.id))
    let withPrayer = site.handouts.filter(\.hasPrayer)
    unreviewedSheets = Set(
      withPrayer.flatMap { handout in
        handout.editions.filter { !ReviewState(of: $0, in: handout).isEnough }
          .map { Sheet(handout.id, edition: $0.key, for: .nation) }
      })
  }

  /// The contacts of the region and of every region that it lies in, the nearest first.
  func contacts(serving code: Region.Code) -> [Contact] {
    let chain = [code] + site.regions.ancestors(of: code).reversed().map(\.code)
    return chain.flatMap { byRegion[$0] ?? [] }
  }

  /// Whether anything is known that is not the same for the whole country.
  func hasLocalKnowledge(of code: Region.Code) -> Bool {
    if let note = site.regionNotes[code], !note.texts.isDraft { return true }
    return hasContacts(in: code)
  }

  /// Whether a page can show a way to reach somebody who works for that very region.
  func hasContacts(in code: Region.Code) -> Bool {
    (byRegion[code] ?? []).contains { isUsable($0) }
  }

  /// Whether a page can show a way to reach it: a number that may stand there, or a reviewed office.
  func isUsable(_ contact: Contact) -> Bool {
    states[contact.id].hasNumber && contact.isReachable
  }
}

extension Contact {
  /// Whether the record names a way to reach it that a page could show.
  var isReachable: Bool { line != nil || office?.isPublic == true || email != nil }
}
