import Diagnostics

extension HTMLReport {
  /// What pages have in common, and changes without words: each once, with the number of its pages.
  func writeShared(to out: inout HTMLWriter) {
    let shared = difference.changes.filter { !$0.isOfSection }
    guard !shared.isEmpty else { return }
    out.element("h2", say(HTMLReportWords.shared))
    for change in shared {
      guard let place = change.places.first else { continue }
      out.element("div", class: "change") { out in
        let pages = say(.pages(change.pages.count))
        out.element("p", class: "kind", "\(pages): \(say(ReportWords.changed(change.part)))")
        if !place.words.pieces.isEmpty || change.part == .main { write(place.words, &out) }
        out.element("p", class: "small", place.page)
      }
    }
  }

  /// Pages and files that came, went or moved.
  func writePages(to out: inout HTMLWriter) {
    write(difference.addedPages.map(\.words), ReportWords.pagesAdded, to: &out)
    write(difference.removedPages.map(\.words), ReportWords.pagesRemoved, to: &out)
    write(difference.movedPages.map { "\($0.old) → \($0.new)" }, ReportWords.pagesMoved, to: &out)
    write(difference.files.map { "\($0.path): \(say($0.what))" }, ReportWords.otherFiles, to: &out)
  }

  private func write(_ items: [String], _ title: Message, to out: inout HTMLWriter) {
    guard !items.isEmpty else { return }
    out.element("h2", "\(heading(title)) (\(items.count))")
    out.element("ul", class: "small") { out in
      for item in items.prefix(Self.itemsShown) { out.element("li", item) }
      if items.count > Self.itemsShown { out.element("li", say(ReportWords.more(items.count - Self.itemsShown))) }
    }
  }

  /// A person counts a long list by its heading.
  private static let itemsShown = 200
}

extension PageSummary {
  fileprivate var words: String { title.map { "\(path): \($0)" } ?? path }
}
