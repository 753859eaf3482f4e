import Content
import Diagnostics

/// Whoever needs help finds two ways to it, with different numbers and different owners: where one is silent, or
/// works with the recruiter, the other may answer.
enum IndependentRoutes: SiteRule {
  static let kinds = [never, lost]

  static let never = DiagnosticKind(
    "too-few-routes", .error,
    explanation: Message(
      en: """
        A page with help numbers needs two routes that do not depend on each other: another number, and another \
        owning organisation. The records of this page could not give two on any day, however fresh they were. Add a \
        contact of a second organisation that its readers can dial.
        """,
      id: """
        Halaman dengan nomor bantuan memerlukan dua jalur yang tidak saling bergantung: nomor lain, dan lembaga \
        pemilik lain. Catatan untuk halaman ini tidak bisa memberi dua jalur pada hari apa pun, sebaru apa pun \
        datanya. Tambahkan kontak lembaga kedua yang bisa ditelepon pembacanya.
        """))

  static let lost = DiagnosticKind(
    "lost-routes", .warning,
    explanation: Message(
      en: """
        The page had two routes that do not depend on each other, and numbers that are past their date or were \
        withdrawn have left it with fewer. The site is still built, and the page leads with what is left. Check the \
        numbers again and renew their records. This never becomes an error, because time alone must not stop a site \
        from being published and a removal must always be possible.
        """,
      id: """
        Halaman ini tadinya punya dua jalur yang tidak saling bergantung; karena ada nomor yang lewat masanya atau \
        ditarik, sekarang kurang. Situs tetap dibuat, dan halaman mendahulukan jalur yang tersisa. Periksa lagi \
        nomornya dan perbarui catatannya. Ini tidak pernah menjadi galat, karena waktu saja tidak boleh menghentikan \
        penerbitan, dan menarik nomor harus selalu bisa.
        """))

  static func check(_ subject: RuleSubject) -> [Diagnostic] {
    let (site, dated) = (subject.site, subject.dated)
    let here = dated.national.filter { $0.line?.reach.fromIndonesia ?? false }
    let atHome = Routes(here, in: dated)
    var found = regions(atHome, in: dated)
    let lessons = site.lessons.filter { subject.drafts[.lesson($0.id)] == nil }
    if let problem = atHome.problem, let first = lessons.first {
      found.append(diagnostic(problem, pages: lessons.map(\.id.rawValue), at: first.location))
    }
    for destination in site.destinations where subject.drafts[.destination(destination.id)] == nil {
      let code = destination.id.rawValue
      let contacts = dated.national + (dated.byCountry[code] ?? [])
      let reachable = contacts.filter { $0.line?.reach.from(country: code) ?? false }
      guard let problem = Routes(reachable, in: dated).problem else { continue }
      found.append(diagnostic(problem, pages: [code], at: destination.location))
    }
    return found
  }

  /// The regions whose own contacts do not mend what the lines for everybody lack; told together, at the first.
  private static func regions(_ national: Routes, in dated: DatedSite) -> [Diagnostic] {
    if national.problem == nil { return [] }
    var poor: [Problem: [Region]] = [:]
    for region in dated.site.regions.regions {
      let own = dated.contacts(serving: region.code)
      let problem = own.isEmpty ? national.problem : national.adding(own).problem
      if let problem { poor[problem, default: []].append(region) }
    }
    return [Problem.never, .lost].compactMap { problem in
      guard let regions = poor[problem], let first = regions.first else { return nil }
      return diagnostic(problem, pages: regions.map(\.code.rawValue), at: first.location)
    }
  }

  private enum Problem: Hashable { case never, lost }

  /// The contacts that a page can name, as far as they count.
  private struct Routes {
    let dated: DatedSite
    /// Those that could be shown on some day, and those that are shown on this one.
    private(set) var possible: [Contact] = []
    private(set) var shown: [Contact] = []

    init(_ contacts: [Contact], in dated: DatedSite) {
      self.dated = dated
      add(contacts)
    }

    func adding(_ contacts: [Contact]) -> Routes {
      var routes = self
      routes.add(contacts)
      return routes
    }

    private mutating func add(_ contacts: [Contact]) {
      for contact in contacts where contact.line != nil {
        // A mobile from a list that nobody has rung is no route to rely on.
        if contact.sector == .state, contact.isOnlyPublishedMobile { continue }
        if contact.couldBeShown { possible.append(contact) }
        if dated.states[contact.id].isShown { shown.append(contact) }
      }
    }

    var problem: Problem? {
      if Self.areIndependent(shown) { return nil }
      return Self.areIndependent(possible) ? .lost : .never
    }

    private static func areIndependent(_ routes: [Contact]) -> Bool {
      routes.contains { first in routes.contains { $0.isIndependent(of: first) } }
    }
  }

  private static func diagnostic(_ problem: Problem, pages: [String], at location: SourceLocation) -> Diagnostic {
    let rest = pages.count - 1
    let subject = rest == 0
      ? Message(en: "'\(pages[0])'", id: "'\(pages[0])'")
      : Message(
        en: "'\(pages[0])' and \(rest) other page\(rest == 1 ? "" : "s")", id: "'\(pages[0])' dan \(rest) halaman lain")
    switch problem {
    case .never:
      return Diagnostic(
        never, at: location,
        Message(
          en: "there are no two routes of different organisations for \(subject.en)",
          id: "tidak ada dua jalur dari lembaga yang berbeda untuk \(subject.id)"),
        hint: Message(
          en: "add a contact of a second organisation", id: "tambahkan kontak lembaga kedua"))
    case .lost:
      return Diagnostic(
        lost, at: location,
        Message(
          en: "no two valid routes of different organisations are left for \(subject.en)",
          id: "tidak ada lagi dua jalur berlaku dari lembaga yang berbeda untuk \(subject.id)"),
        hint: Message(
          en: "check the numbers again and renew their records", id: "periksa lagi nomornya dan perbarui catatannya"))
    }
  }
}

extension Contact {
  /// Whether its number may be shown while it is fresh and has not been withdrawn.
  fileprivate var couldBeShown: Bool { standingReason == nil && (sector == .state || agreed == .yes) }
}
