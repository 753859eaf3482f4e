import Content
import Output

/// A picture of a page for previews and chats: its title, and a lesson's core. Pictures are made once by `script/cards`
/// and lie in `content/cards`; a discreet lesson has none, and neither have the pages of single regions and records.
public struct Card: Sendable, Hashable {
  public let name: String
  public let language: Language
  /// Each at most `titleWidth` signs.
  public let titleLines: [String]
  public let wordLines: [String]

  static let titleWidth = 18
  static let mostTitleLines = 5
  private static let wordWidth = 34
  private static let mostWordLines = 5
  /// More is not read in passing.
  private static let mostWords = 25

  /// All cards of a site, by language and name.
  public static func all(of dated: DatedSite) -> [Card] {
    let site = dated.site
    return site.settings.languages.flatMap { language -> [Card] in
      let kinds: [PageSubject] = [
        .home, .lessonIndex, .regionIndex, .destinationIndex, .contacts, .handoutIndex, .channels, .about,
      ]
      let ofKinds = kinds.map { subject in
        Card(
          name(of: subject, in: site) ?? "page", language, title: Page(subject, in: language).title(in: site),
          words: subject == .home ? site.settings.description[language] : "")
      }
      let ofLessons = site.lessons.filter { !$0.isDiscreet }.map { lesson in
        let text = lesson.texts[language]
        return Card(
          lesson.id.rawValue, language, title: text.article.title.value,
          words: (text.section(.core)?.plainText ?? "").trimmed)
      }
      return ofKinds + ofLessons
    }
  }

  private init(_ name: String, _ language: Language, title: String, words: String) {
    (self.name, self.language) = (name, language)
    titleLines = Self.lines(title, width: Self.titleWidth)
    let lines = Self.lines(words, width: Self.wordWidth)
    let fits = lines.count <= Self.mostWordLines && (title + " " + words).numberOfWords <= Self.mostWords
    wordLines = fits ? lines : []
  }

  /// The card that stands for a page; nil for a discreet one. A sheet has no preview.
  static func name(of subject: PageSubject, in site: Site) -> String? {
    switch subject {
    case .lesson(let id): site.index.lessons[id].flatMap { $0.isDiscreet ? nil : id.rawValue }
    case .home: "kind-home"
    case .lessonIndex: "kind-lessons"
    case .regionIndex, .region: "kind-regions"
    case .destinationIndex, .destination: "kind-destinations"
    case .contacts: "kind-contacts"
    case .handoutIndex: "kind-handouts"
    case .channels: "kind-channels"
    case .sheet: nil
    default: "kind-page"
    }
  }

  /// Whether the title has room.
  var fits: Bool { titleLines.count <= Self.mostTitleLines && titleLines.allSatisfy { $0.count <= Self.titleWidth } }

  /// `cards/id/cek-perusahaan.png`, in `content/` and in the output.
  var path: OutputPath? { OutputPath("cards/\(language.tag)/\(name).png") }

  private static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
