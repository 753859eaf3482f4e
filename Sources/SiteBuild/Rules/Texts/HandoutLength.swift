import Content
import Diagnostics
import Markdown

/// What is read out or read from a wall has a length that works: `Handout.Kind.wordBudget`.
enum HandoutLength: TextRule {
  static let standsAlone = true
  static let kinds = [
    DiagnosticKind(
      "handout-length", .warning,
      explanation: Message(
        en: """
          A text to be read out has 60 to 90 words, about half a minute; a poster at most 60 words and a notice with \
          strips at most 45, or nobody reads them from where they stand; a pulpit insert at most 480, or it does not \
          fit its page; prayers 80 to 220, a leaflet at most 420, a discussion guide 750, and a page for children \
          150, its leader's note among them. Words that come from lessons are not counted.
          """,
        id: """
          Teks untuk dibacakan 60 sampai 90 kata, kira-kira setengah menit; poster paling banyak 60 kata dan \
          pengumuman bersobekan 45, supaya terbaca dari tempat orang berdiri; sisipan mimbar paling banyak 480, supaya \
          muat di halamannya; doa 80 sampai 220, leaflet paling banyak 420, panduan diskusi 750, dan lembar anak 150, \
          termasuk catatan untuk pendampingnya. Kata dari pelajaran tidak dihitung.
          """))
  ]

  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic] {
    guard case .handout(let handout, _) = text.subject, let budget = handout.kind.wordBudget else { return [] }
    return text.sides.compactMap { side in
      let words = side.article.document.sections.reduce(0) { $0 + $1.plainText.wordCount }
      return budget.contains(words) ? nil : outside(budget, words, in: side)
    }
  }

  private static func outside(_ budget: ClosedRange<Int>, _ words: Int, in side: TextSide) -> Diagnostic {
    Diagnostic(
      kinds[0], at: side.place,
      Message(
        en: "this text has \(words) words, it works with \(budget.lowerBound) to \(budget.upperBound)",
        id: "teks ini \(words) kata, yang pas \(budget.lowerBound) sampai \(budget.upperBound)"),
      hint: words > budget.upperBound
        ? Message(en: "take out what can be said later", id: "buang yang bisa dikatakan nanti")
        : Message(en: "add what listeners need to act", id: "tambahkan yang perlu diketahui pendengar"))
  }
}

extension Handout.Kind {
  /// How many words of its own a text of the kind has; nil where layout alone decides.
  fileprivate var wordBudget: ClosedRange<Int>? {
    switch self {
    case .readAloud: 60...90
    case .poster: 1...60
    case .tearOffStrips: 1...45
    case .pulpitInsert: 200...480
    case .prayers: 80...220
    case .leaflet: 1...420
    case .discussion: 1...750
    case .children: 1...150
    default: nil
    }
  }
}

extension String {
  /// Runs of anything but white space.
  fileprivate var wordCount: Int { split(whereSeparator: \.isWhitespace).count }
}
