import Content
import Diagnostics
import Output

/// A link by path leads to a file that is copied as it is; pages are named by their keys, since paths differ from
/// language to language.
enum PathLink: TextRule {
  static let kinds = [
    DiagnosticKind(
      "path-link", .error,
      explanation: Message(
        en: """
          The link is a path, and no file of 'content/files' lies there as seen from the page. Other pages are named \
          by their keys ('lesson:', 'region:', 'page:' and so on): their addresses differ from language to language, \
          and keys keep working when an address changes.
          """,
        id: """
          Tautan ini berupa jalur berkas, dan dari halaman itu tidak ada berkas 'content/files' di sana. Halaman lain \
          disebut dengan kuncinya ('lesson:', 'region:', 'page:', dan seterusnya): alamatnya berbeda di setiap bahasa, \
          dan kunci tetap berlaku walau alamat berubah.
          """))
  ]

  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic] {
    text.sides.flatMap { side in
      side.links.compactMap { resolved in
        guard !resolved.isImage, case .relative(let path) = resolved.target,
          !leadsToFile(path, from: Page(text.page, in: side.settings.language), in: subject.site)
        else { return nil }
        return Diagnostic(
          kinds[0], at: resolved.link.location,
          Message(en: "no file lies at '\(path)'", id: "tidak ada berkas di '\(path)'"),
          hint: hint(for: path))
      }
    }
  }

  private static func leadsToFile(_ path: String, from page: Page, in site: Site) -> Bool {
    guard !path.hasPrefix("/"), let page = page.path(in: site) else { return false }
    var folders = page.string.split(separator: "/").dropLast().map(String.init)
    for part in path.prefix(while: { $0 != "#" && $0 != "?" }).split(separator: "/") {
      switch part {
      case ".": continue
      case "..": if folders.popLast() == nil { return false }
      default: folders.append(String(part))
      }
    }
    let target = folders.joined(separator: "/")
    return site.files.contains { $0.outputPath == target }
  }

  private static func hint(for path: String) -> Message {
    path.hasPrefix("//") || path.hasPrefix("www.")
      ? Message(
        en: "use 'source:' for a page that is quoted, 'system:' for a portal",
        id: "pakai 'source:' untuk halaman yang dikutip, 'system:' untuk portal")
      : Message(
        en: "name a page by its key, such as 'lesson:KEY'; put a file into 'content/files'",
        id: "sebut halaman dengan kuncinya, misalnya 'lesson:KUNCI'; taruh berkas di 'content/files'")
  }
}
