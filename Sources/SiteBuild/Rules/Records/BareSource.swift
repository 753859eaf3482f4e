import Content
import Diagnostics

/// A source's address leads to the page that says it, not to a whole site.
enum BareSource: SiteRule {
  static let standsAlone = true
  static let kinds = [
    DiagnosticKind(
      "bare-source-url", .error,
      explanation: Message(
        en: """
          The address of a source is that of a whole site, with no path behind its name. Nobody who checks it finds \
          the statement there, and in a year the front page says something else. Write the address of the page itself, \
          or leave 'url' out and say in 'note' how the source can be had. Where the front page is what was read, a \
          waiver in content/site.yml says so.
          """,
        id: """
          Alamat sumber ini hanya menunjuk situsnya, tanpa jalur ke halamannya. Orang yang memeriksa tidak menemukan \
          pernyataannya di sana, dan tahun depan isi berandanya lain. Tulis alamat halamannya sendiri, atau hapus \
          'url' dan sebut di 'note' cara mendapatkannya. Kalau memang beranda yang dibaca, catat sebagai pengecualian \
          di 'waivers' dalam content/site.yml.
          """))
  ]

  static func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.site.sources.compactMap { source in
      guard let url = source.url, isBare(url.value) else { return nil }
      return bare(url)
    }
  }

  /// Whether nothing but a slash stands behind the host.
  private static func isBare(_ url: String) -> Bool {
    let parts = url.split(separator: "/", omittingEmptySubsequences: true)
    let host = parts.first?.hasSuffix(":") ?? false ? parts.dropFirst() : parts[...]
    return host.count <= 1 && !url.contains("?")
  }

  private static func bare(_ url: Located<String>) -> Diagnostic {
    Diagnostic(
      kinds[0], at: url.location,
      Message(
        en: "'\(url.value)' is a whole site, and no page of it",
        id: "'\(url.value)' adalah alamat situs, bukan halamannya"),
      hint: Message(en: "write the address of the page that says it", id: "tulis alamat halaman yang menyebutnya"))
  }
}
