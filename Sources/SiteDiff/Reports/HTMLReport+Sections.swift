import Diagnostics

extension HTMLReport {
  /// Each changed section, its languages side by side.
  func writeSections(to out: inout HTMLWriter) {
    guard !difference.sections.isEmpty else { return }
    out.element("h2", say(HTMLReportWords.sections))
    for section in difference.sections { write(section, &out) }
    let places = difference.changes.filter(\.isOfSection).reduce(0) { $0 + $1.places.count }
    let shown = difference.sections.reduce(0) { $0 + $1.columns.reduce(0) { $0 + $1.changes.count } }
    if places > shown { out.element("p", say(HTMLReportWords.furtherSections(places - shown))) }
  }

  private func write(_ section: SectionDifference, _ out: inout HTMLWriter) {
    let columns = section.columns.sorted(by: isBefore)
    let titles = columns.map { column in
      section.isHead
        ? say(ReportWords.name(of: PagePart.head)) : column.title ?? say(HTMLReportWords.noTitle)
    }
    var seen: Set<String> = []
    out.element("h3", titles.filter { seen.insert($0).inserted }.joined(separator: " · "))
    out.element("div", class: "columns") { out in
      for column in columns {
        out.element("div", lang: column.language) { out in write(column, &out) }
      }
    }
  }

  /// The reader's own language first.
  private func isBefore(_ a: SectionDifference.Column, _ b: SectionDifference.Column) -> Bool {
    let own = language.rawValue
    if (a.language == own) != (b.language == own) { return a.language == own }
    return (a.language, a.page) < (b.language, b.page)
  }

  private func write(_ column: SectionDifference.Column, _ out: inout HTMLWriter) {
    out.element("p", class: "small") { out in
      out.element("b", column.language)
      out.text(" · " + column.page)
    }
    for change in column.changes {
      out.element("div", class: "change") { out in
        out.element("p", class: "kind", lang: language.rawValue, heading(ReportWords.name(of: change.kind)))
        write(change.place.words, &out)
        writeSources(change.place.references, &out)
        if change.furtherPages > 0 {
          out.element(
            "p", class: "small", lang: language.rawValue, say(HTMLReportWords.furtherPages(change.furtherPages)))
        }
      }
    }
    guard column.changes.isEmpty else { return }
    out.element(
      "p", class: "small", lang: language.rawValue,
      say(column.isPageChanged ? HTMLReportWords.now : HTMLReportWords.unchanged))
    for text in column.text { out.element("p", text) }
  }

  /// The old text with what went, then the new text with what came.
  func write(_ words: WordDifference, _ out: inout HTMLWriter) {
    guard !words.pieces.isEmpty else {
      return out.element("p", lang: language.rawValue, say(ReportWords.onlyMarkup))
    }
    for isNew in [false, true] where !(isNew ? words.new : words.old).isEmpty {
      out.element("p") { out in
        out.element("small", lang: language.rawValue, say(isNew ? ReportWords.new : ReportWords.old))
        out.text(": ")
        for piece in words.pieces {
          switch piece {
          case .same(let text): out.text(text + " ")
          case .replaced(_, let new) where isNew:
            if !new.isEmpty { out.element("ins", new) }
            out.text(" ")
          case .replaced(let old, _):
            if !old.isEmpty { out.element("del", old) }
            out.text(" ")
          }
        }
      }
    }
  }

  private func writeSources(_ references: [Reference], _ out: inout HTMLWriter) {
    out.element("p", class: "small", lang: language.rawValue) { out in
      out.text(say(HTMLReportWords.sources) + ": ")
      if references.isEmpty { return out.text(say(HTMLReportWords.noSource)) }
      out.text(references.map(\.words).joined(separator: "; "))
    }
  }
}

extension Reference {
  /// Its title, where the page gives one, and its id.
  fileprivate var words: String { title.map { "\($0) (\(id))" } ?? id }
}
