import Content
import Diagnostics
import Glibc
import Markdown

/// A picture has words for those who do not see it, and its file lies beside the text.
enum Pictures: TextRule {
  static let standsAlone = true
  static let kinds = [missingWords, missingFile]

  static let missingWords = DiagnosticKind(
    "missing-alternative-text", .error,
    explanation: Message(
      en: """
        The words in the square brackets of a picture are read aloud to people who do not see it, and shown where it \
        does not load. Say in one sentence what the picture tells.
        """,
      id: """
        Kata-kata dalam kurung siku sebuah gambar dibacakan kepada orang yang tidak melihatnya, dan tampil kalau \
        gambar tidak termuat. Tulis satu kalimat tentang isi gambar itu.
        """))

  static let missingFile = DiagnosticKind(
    "missing-picture", .error,
    explanation: Message(
      en: """
        A picture lies in the same folder as the text that shows it and is named by its file alone, 'rapor.svg'. There \
        is no such file; upper and lower case count.
        """,
      id: """
        Gambar ada di folder yang sama dengan teksnya dan disebut dengan nama berkasnya saja, 'rapor.svg'. Berkas itu \
        tidak ada; huruf besar dan kecil dibedakan.
        """))

  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic] {
    text.sides.flatMap { side in
      side.links.filter(\.isImage).flatMap { resolved -> [Diagnostic] in
        var found: [Diagnostic] = []
        if resolved.link.plainText.utf8.allSatisfy({ $0 == UInt8(ascii: " ") }) { found.append(noWords(resolved.link)) }
        if case .forbidden = resolved.target { return found }
        if !exists(resolved.link.destination, beside: side.article, in: subject.options.source) {
          found.append(noFile(resolved.link))
        } else if side.tag == text.sides[0].tag {
          // The languages share their pictures: once is enough.
          let problem = unsafe(resolved.link.destination, beside: side.article, in: subject.options.source)
          if let problem { found.append(problem) }
        }
        return found
      }
    }
  }

  private static func exists(_ name: String, beside article: Article, in source: String) -> Bool {
    guard !name.isEmpty, !name.contains("/"), !name.contains(":"), let slash = article.path.lastIndex(of: "/") else {
      return false
    }
    return access("\(source)/\(article.path[...slash])\(name)", F_OK) == 0
  }

  private static func unsafe(_ name: String, beside article: Article, in source: String) -> Diagnostic? {
    guard name.hasSuffix(".svg"), let slash = article.path.lastIndex(of: "/") else { return nil }
    let folder = ContentFolder(site: source)
    return folder.read("\(article.path[...slash])\(name)").file.flatMap(UnsafeDrawing.problem)
  }

  private static func noWords(_ link: Link) -> Diagnostic {
    Diagnostic(
      missingWords, at: link.location,
      Message(
        en: "the picture '\(link.destination)' has no words for those who do not see it",
        id: "gambar '\(link.destination)' belum punya kata-kata untuk yang tidak melihatnya"),
      hint: Message(
        en: "write what it shows: ![what it shows](\(link.destination))",
        id: "tulis isinya: ![isi gambar](\(link.destination))"))
  }

  private static func noFile(_ link: Link) -> Diagnostic {
    Diagnostic(
      missingFile, at: link.location,
      Message(
        en: "no picture '\(link.destination)' lies beside this text",
        id: "tidak ada gambar '\(link.destination)' di samping teks ini"),
      hint: Message(
        en: "put the file into the folder of the text", id: "taruh berkasnya di folder teks ini"))
  }
}
