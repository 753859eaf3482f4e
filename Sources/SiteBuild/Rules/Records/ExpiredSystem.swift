import Content
import Diagnostics

/// The address of a portal is opened again before its date is over: portals move, and an abandoned address may be taken
/// over by somebody else. Past it, pages name the portal without its address. Time alone brings this about, so it is
/// only a note.
enum ExpiredSystem: SiteRule {
  static let kinds = [
    DiagnosticKind(
      "expired-system", .note,
      explanation: Message(
        en: """
          The address of this portal or app was to be opened again by a date that has passed, or the date of its data \
          is not known. Portals move, and an abandoned address may be taken over by others. Its name stays on the \
          site without the address, and readers are told to ask for it. Open the address, mend the record, and write \
          down the day on which the portal stood there: 'suluh facts verify ID --method official-page --by editor \
          --source-id SOURCE --data DAY'.
          """,
        id: """
          Alamat portal atau aplikasi ini seharusnya dibuka lagi sebelum tanggal yang sudah lewat, atau tanggal \
          datanya tidak diketahui. Portal sering pindah, dan alamat yang ditinggalkan bisa dipakai orang lain. \
          Namanya tetap tampil tanpa alamat, dan pembaca diminta menanyakannya. Buka alamatnya, betulkan catatannya, \
          lalu catat hari portal itu ada di sana: 'suluh facts verify ID --method official-page --by editor \
          --source-id SUMBER --data HARI'.
          """))
  ]

  static func check(_ subject: RuleSubject) -> [Diagnostic] {
    let (site, today) = (subject.site, subject.dated.today)
    return site.systems.compactMap { system in
      guard case .expired(let expiry) = system.address(on: today, validity: site.settings.validity),
        let url = system.url
      else { return nil }
      return expired(system, expiry, at: url.location)
    }
  }

  private static func expired(_ system: OnlineSystem, _ expiry: Day?, at location: SourceLocation) -> Diagnostic {
    let id = system.id.rawValue
    return Diagnostic(
      kinds[0], at: location,
      expiry.map {
        Message(
          en: "the address of '\(id)' is not linked: it was to be opened again by '\($0)'",
          id: "alamat '\(id)' tidak ditautkan: seharusnya dibuka lagi paling lambat '\($0)'")
      }
        ?? Message(
          en: "the address of '\(id)' is not linked: nobody knows how old it is",
          id: "alamat '\(id)' tidak ditautkan: umurnya tidak diketahui"),
      hint: Message(
        en: "open the address, and write down the new check", id: "buka alamatnya, lalu catat pemeriksaan yang baru"))
  }
}
