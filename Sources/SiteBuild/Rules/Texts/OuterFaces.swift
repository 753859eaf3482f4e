import Content
import Diagnostics

/// What people carry where others look does not say why they carry it: strips, cards, boxes to paste, the page that a
/// child takes home, and the two outer pages of a leaflet do without the words of `content/wordlists/outer`.
enum OuterFaces: TextRule {
  static let standsAlone = true
  static let kinds = [
    DiagnosticKind(
      "outer-word", .error,
      explanation: Message(
        en: """
          Somebody may read this in the hand of its bearer: an employer, a recruiter, a guard. Strips, cards, boxes, a \
          page for children and the outer pages of a leaflet, its cover and its back, therefore say nothing that could \
          bring trouble, and nothing that looks like a job advert. The list is content/wordlists/outer; write what it \
          suggests.
          """,
        id: """
          Orang lain bisa membaca ini di tangan pembawanya: majikan, perekrut, penjaga. Karena itu sobekan, kartu, \
          kotak, lembar anak, dan halaman luar leaflet, yaitu sampul dan belakangnya, tidak memuat kata yang bisa \
          mencelakakan, dan tidak mirip iklan kerja. Daftarnya ada di content/wordlists/outer; tulis yang disarankan \
          di sana.
          """))
  ]

  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic] {
    guard case .handout(let handout, _) = text.subject, handout.kind.isCarried else { return [] }
    return text.sides.flatMap { side -> [Diagnostic] in
      guard let words = subject.lexicons[side.settings.language.index].avoided[.outer] else { return [] }
      let inside = handout.innerLines(of: side.article)
      return side.passages.flatMap { passage in
        words.matches(in: passage).compactMap { match -> Diagnostic? in
          let place = passage.location(ofWords: match.words)
          if inside.contains(where: { $0.contains(place.line) }) { return nil }
          return outside(passage.text(ofWords: match.words), match.meaning, at: place)
        }
      }
    }
  }

  private static func outside(_ written: String, _ entry: WordList.Entry, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      kinds[0], at: place,
      Message(
        en: "'\(written)' stands where others can read it", id: "'\(written)' ada di tempat yang bisa dibaca orang lain"),
      hint: Message(
        en: "write '\(entry.instead)': \(entry.why)", id: "tulis '\(entry.instead)': \(entry.why)"),
      notes: [.init(at: entry.location, Message(en: "it is listed here", id: "tercantum di sini"))])
  }
}

extension Handout {
  /// The lines of the sections that are seen only by who opens the sheet.
  fileprivate func innerLines(of article: Article) -> [Range<Int>] {
    guard kind == .leaflet else { return [] }
    let lines = article.document.sections.compactMap { $0.heading?.location.line } + [Int.max]
    return zip(parts, zip(lines, lines.dropFirst())).compactMap { part, range in
      part.page == 1 || part.page == pageCount ? nil : range.0..<range.1
    }
  }
}

extension Handout.Kind {
  /// Whether people have it with them where others look.
  fileprivate var isCarried: Bool { self == .tearOffStrips || namesContactsOutside }
}
