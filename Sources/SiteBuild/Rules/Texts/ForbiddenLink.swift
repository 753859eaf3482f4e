import Content
import Diagnostics

/// Links of the content use the site's own schemes: an address elsewhere belongs to a record with a date, and a
/// script to nothing at all.
enum ForbiddenLink: TextRule {
  static let standsAlone = true
  static let kinds = [
    DiagnosticKind(
      "forbidden-link", .error,
      explanation: Message(
        en: """
          A text links by the site's own schemes only: lesson, region, contact, fact, source, term, system, \
          destination and page. An address, a number or an e-mail that stands in a text grows old without anybody \
          noticing; in a record it has a source and a date, and changes everywhere at once. Links that run a script \
          or carry data are never allowed.
          """,
        id: """
          Tautan dalam teks hanya memakai skema situs ini: lesson, region, contact, fact, source, term, system, \
          destination, dan page. Alamat, nomor, atau surel yang ditulis langsung dalam teks menjadi usang tanpa ada \
          yang tahu; dalam catatan ia punya sumber dan tanggal, dan berubah di semua tempat sekaligus. Tautan yang \
          menjalankan skrip atau membawa data tidak pernah boleh.
          """))
  ]

  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic] {
    text.links.compactMap { resolved in
      guard case .forbidden(let scheme) = resolved.target else { return nil }
      return Diagnostic(
        kinds[0], at: resolved.link.location,
        Message(en: "a link may not begin with '\(scheme):'", id: "tautan tidak boleh diawali '\(scheme):'"),
        hint: resolved.isImage ? pictureHint : hint(for: scheme))
    }
  }

  private static let pictureHint = Message(
    en: "put the picture beside the text and name its file",
    id: "taruh gambar di samping teks dan sebut nama berkasnya")

  private static func hint(for scheme: String) -> Message {
    switch scheme {
    case "http", "https", "ftp":
      Message(
        en: "use 'source:' for a page that is quoted, 'system:' for a portal, 'contact:' for an organisation",
        id: "pakai 'source:' untuk halaman yang dikutip, 'system:' untuk portal, 'contact:' untuk lembaga")
    case "mailto", "tel", "sms", "whatsapp", "wa", "callto":
      Message(en: "use 'contact:' and the key of its record", id: "pakai 'contact:' dan kunci catatannya")
    case "javascript", "data", "vbscript", "file", "blob":
      Message(en: "remove the link: it is not safe", id: "hapus tautan ini: tidak aman")
    default:
      .didYouMean(scheme, among: LinkScheme.allCases.map(\.rawValue))
        ?? Message(
          en: "use one of: \(LinkScheme.allCases.map(\.rawValue).joined(separator: ", "))",
          id: "pakai salah satu: \(LinkScheme.allCases.map(\.rawValue).joined(separator: ", "))")
    }
  }
}
