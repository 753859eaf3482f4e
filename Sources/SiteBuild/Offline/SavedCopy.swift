import Content
import Diagnostics
import Output
import Templates

/// What somebody can save on a phone, to be read without a network: the pages of one language that help on the way, and
/// the harmless one. Discreet lessons are never among them, as a saved page can be found.
struct SavedCopy: Sendable {
  let language: Language
  /// Sorted.
  let paths: [OutputPath]

  /// The script of the site that saves and answers. It stands at the top, as it sees only what lies below it.
  static let worker = OutputPath(fixed: "sw.js")

  /// Whether an entry of a plan is part of that of a language, or of any. A region's page is added where somebody asks
  /// for it.
  static func includes(_ entry: BuildPlan.Entry, in language: Language? = nil, of site: Site) -> Bool {
    switch entry.content {
    case .neutralPage: true
    case .file: entry.path == site.neutralPage
    case .page(let page) where language == nil || page.language == language:
      switch page.subject {
      case .lesson: !page.isDiscreet(in: site)
      case .home, .lessonIndex, .freePage, .destinationIndex, .destination, .contacts, .glossary, .save: true
      default: false
      }
    default: false
    }
  }

  /// The list for the script, with the words that it puts into saved pages: `{date}` is the day on which somebody saved
  /// them, `{top}` the address of the site without its host.
  func list(of site: Site) -> [UInt8] {
    let settings = site[language]
    func path(_ subject: PageSubject) -> String { Page(subject, in: language).path(in: site)?.string ?? "" }
    let regions = path(.regionIndex).split(separator: "/").dropLast().map { "\($0)/" }.joined()
    let value: JSONValue = [
      "base": .string("\(language.tag)/"),
      "regions": .string(regions),
      "date": .string(settings.calendar.date),
      "months": .array(settings.calendar.months.map { .string($0) }),
      "said": .string(settings.string(.saveSaid)),
      "line": .string(Self.line(settings.string(.saveLine))),
      "old": .string(
        Self.line(settings.string(.saveOld), link: settings.string(.saveOldLink), to: "{top}\(path(.contacts))")),
      "pages": .array(paths.map { .string($0.string) }),
    ]
    return Array(value.text.utf8)
  }

  /// A line of HTML.
  private static func line(_ words: String, link: String? = nil, to target: String = "") -> String {
    var bytes = Array("<p class=\"care\">".utf8)
    Text(words).write(to: &bytes)
    if let link {
      bytes += Array(" <a href=\"\(target)\">".utf8)
      Text(link).write(to: &bytes)
      bytes += Array("</a>.".utf8)
    }
    return String(decoding: bytes, as: UTF8.self) + "</p>"
  }
}

extension Site {
  /// The list of what can be saved, beside the page with which it is saved.
  func savedListPath(_ language: Language) -> OutputPath? {
    Page(.save, in: language).path(in: self).flatMap { OutputPath("\($0.string.dropLast(".html".count)).json") }
  }
}
