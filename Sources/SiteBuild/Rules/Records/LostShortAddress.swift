import Content
import Diagnostics

/// Every address on a sheet in somebody's hands is on the site: `r/my.html` is permanent once it is printed.
enum LostShortAddress: SiteRule {
  static let kinds = [
    DiagnosticKind(
      "lost-short-address", .error,
      explanation: Message(
        en: """
          Sheets were printed with the short address of this region or country, and whoever holds one looks up there \
          which of its numbers still hold. The site has no such page any more: the place was removed, or a country's \
          page has become a draft. Bring it back. A recorded printing stays recorded, as old sheets stay in people's \
          hands.
          """,
        id: """
          Alamat pendek daerah atau negara ini sudah tercetak di lembar, dan pemegang lembar melihat di sana nomor \
          mana yang masih berlaku. Halaman itu tidak ada lagi di situs: tempatnya dihapus, atau halaman negaranya menjadi \
          draf. Kembalikan halaman itu. Catatan cetakan tidak dihapus, karena lembar lama masih ada di tangan orang.
          """))
  ]

  /// One for each place, at the first printing for it.
  static func check(_ subject: RuleSubject) -> [Diagnostic] {
    let site = subject.site
    if site.editions.isEmpty { return [] }
    let origins = ShortAddress.origins(in: site, includingDrafts: subject.options.includesDrafts)
    var known = Set(origins.map(\.place) + [.nation])
    return site.editions.compactMap { edition in
      guard let location = edition.location else { return nil }
      guard let place = edition.place else { return noPlace(edition.code, at: location) }
      return known.insert(place).inserted ? lost(place, at: location, subject.drafts) : nil
    }
  }

  private static func lost(
    _ place: SheetPlace, at location: SourceLocation, _ drafts: [PageSubject: SourceLocation]
  ) -> Diagnostic {
    let path = ShortAddress.path(of: place)?.string ?? ""
    let draft = place.page.flatMap { drafts[$0] }
    return Diagnostic(
      kinds[0], at: location,
      Message(
        en: "sheets lead to '\(path)', and the site has no such page",
        id: "lembar cetak menyebut '\(path)', dan halaman itu tidak ada di situs"),
      hint: hint(place, isDraft: draft != nil),
      notes: draft.map { [.init(at: $0, Message(en: "the draft is here", id: "drafnya di sini"))] } ?? [])
  }

  private static func hint(_ place: SheetPlace, isDraft: Bool) -> Message {
    if isDraft { return Message(en: "remove 'draft: true' there", id: "hapus 'draft: true' di sana") }
    return place.country == nil
      ? Message(en: "bring the region back into its list", id: "kembalikan daerah itu ke daftarnya")
      : Message(en: "bring the country's page back", id: "kembalikan halaman negara itu")
  }

  private static func noPlace(_ code: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      kinds[0], at: location,
      Message(
        en: "'\(code)' does not begin with a region or country", id: "'\(code)' tidak diawali daerah atau negara"),
      hint: Message(en: "bring the line back as it was recorded", id: "kembalikan baris itu seperti waktu dicatat"))
  }
}
