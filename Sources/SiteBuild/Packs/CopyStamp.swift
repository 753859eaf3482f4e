import Content
import Templates

/// The line with which a page of a copy says of what day it is, and until when its numbers hold.
struct CopyStamp {
  let dated: DatedSite
  /// The day on which the first number of the whole copy lapses, where all its pages say the same.
  var until: Day?

  /// In these languages, one paragraph each. `contacts` are those of the page: where the copy has no day of its own,
  /// the first of them that lapses counts. A sheet has its dates in its own words, and no room for more on paper.
  func markup(_ languages: [Language], contacts: Set<Contact.ID>, isOnScreenOnly: Bool = false) -> Markup {
    let until = until ?? dated.firstLapse(of: contacts)
    var bytes: [UInt8] = []
    for language in languages {
      let settings = dated.site[language]
      var words = settings.string(.packCopy, ["date": settings.written(dated.today)])
      if let until { words += " " + settings.string(.packUntil, ["date": settings.written(until)]) }
      bytes += Array("<p class=\"care\(isOnScreenOnly ? " screen" : "")\" lang=\"\(language.tag)\">".utf8)
      Text(words).write(to: &bytes)
      bytes += Array("</p>\n".utf8)
    }
    return Markup(bytes: bytes)
  }
}

extension DatedSite {
  /// The last day on which all of these numbers that are shown hold; nil when none is shown.
  func firstLapse(of contacts: some Sequence<Contact.ID>) -> Day? {
    contacts.compactMap { id -> Day? in if case .shown(let until) = states[id] { until } else { nil } }.min()
  }
}
