import Diagnostics

extension SiteDifference {
  /// The report for the console; empty when nothing differs. Ways to reach somebody come first, in the first line.
  /// Unless it is `verbose`, of pages with the same change only the first ten are named, and of very many changes of
  /// text only the first.
  public func text(in language: MessageLanguage, verbose: Bool = false, usesColor: Bool = false) -> String {
    if isEmpty { return "" }
    var report = TextReport(language: language, isVerbose: verbose, usesColor: usesColor)
    report.addContacts(contacts)
    report.addChanges(changes)
    report.addPages(addedPages.map(\.path), ReportWords.pagesAdded)
    report.addPages(removedPages.map(\.path), ReportWords.pagesRemoved)
    report.addMoved(movedPages)
    report.addFiles(files)
    report.addSummary(self)
    return report.lines.joined(separator: "\n") + "\n"
  }
}

/// The lines of the report for the console, while they are written.
struct TextReport {
  let language: MessageLanguage
  let isVerbose: Bool
  let usesColor: Bool
  private(set) var lines: [String] = []

  init(language: MessageLanguage, isVerbose: Bool, usesColor: Bool) {
    self.language = language
    self.isVerbose = isVerbose
    self.usesColor = usesColor
  }

  /// How many pages with one change are named, and how many of them in its line.
  static let pagesNamed = 10
  private static let pagesInLine = 3
  /// How many changes of a class that is no number are shown, and how many contacts of new pages.
  static let changesShown = 100

  mutating func addContacts(_ contacts: [ContactChange]) {
    let shown = contacts.enumerated().prefix { index, change in
      isVerbose || change.kind != .added || index < Self.changesShown
    }.map(\.element)
    for change in shown {
      let pages = change.pages.count <= Self.pagesInLine ? ": " + change.pages.joined(separator: ", ") : ""
      lines.append("\(words(change)), \(say(ReportWords.onPages(change.pages.count)))\(pages)")
      if !change.context.pieces.isEmpty {
        if !change.old.isEmpty { lines.append("  \(say(ReportWords.old)): \(change.context.old)") }
        if !change.new.isEmpty { lines.append("  \(say(ReportWords.new)): \(change.context.new)") }
      }
      if pages.isEmpty { addNames(change.pages, indent: "  ") }
    }
    if shown.count < contacts.count { lines.append(say(ReportWords.moreWhenVerbose(contacts.count - shown.count))) }
  }

  private func words(_ change: ContactChange) -> String {
    let name =
      change.contact.map { id in change.name(in: language).map { "\(id) (\($0))" } ?? id }
      ?? "\(say(ReportWords.name(of: change.part))) (\(say(ReportWords.noRecord)))"
    let field = change.field.map { say(ReportWords.name(of: $0)) + " " } ?? ""
    let old = removed(change.old.joined(separator: ", "))
    let new = added(change.new.joined(separator: ", "))
    let none = say(ReportWords.withoutNumber)
    switch change.kind {
    case .changed where change.new.isEmpty: return "\(name): \(field)\(old) → \(say(ReportWords.notShown))"
    case .changed where change.old.isEmpty: return "\(name): \(field)\(say(ReportWords.notShownBefore)) → \(new)"
    case .changed: return "\(name): \(field)\(old) → \(new)"
    case .removed: return "\(name): \(say(ReportWords.removed)): \(change.old.isEmpty ? none : field + old)"
    case .added: return "\(name): \(say(ReportWords.added)): \(change.new.isEmpty ? none : field + new)"
    }
  }

  /// The first pages, or all, one a line.
  mutating func addNames(_ pages: [String], indent: String) {
    let shown = isVerbose ? pages[...] : pages.prefix(Self.pagesNamed)
    lines += shown.map { indent + $0 }
    if shown.count < pages.count {
      lines.append(indent + say(ReportWords.moreWhenVerbose(pages.count - shown.count)))
    }
  }

  mutating func addHeading(_ heading: Message, _ count: Int) {
    if !lines.isEmpty { lines.append("") }
    lines.append(FormatterStyle.bold.applied(to: "\(say(heading)) (\(count))", when: usesColor))
  }

  mutating func add(_ line: String) { lines.append(line) }

  func say(_ message: Message) -> String { message.text(in: language) }

  func removed(_ text: String) -> String { FormatterStyle.red.applied(to: text, when: usesColor) }
  func added(_ text: String) -> String { FormatterStyle.green.applied(to: text, when: usesColor) }
}
