import Diagnostics

extension TextReport {
  mutating func addChanges(_ changes: [ContentChange]) {
    for kind in ChangeClass.allCases {
      let group = changes.filter { $0.heading == kind }
      if group.isEmpty { continue }
      addHeading(ReportWords.heading(of: kind), group.count)
      let shown = group.enumerated().filter { index, change in
        isVerbose || index < Self.changesShown || change.mustBeSeen
      }.map(\.element)
      for change in shown { add(change) }
      if group.count > shown.count { add("  " + say(ReportWords.moreWhenVerbose(group.count - shown.count))) }
    }
  }

  private mutating func add(_ change: ContentChange) {
    guard let place = change.places.first else { return }
    let isNumber = change.kind <= .moneyOrLaw
    // A number in what pages share must be seen in its whole sentence.
    let words = words(place.words, isWhole: isVerbose || (isNumber && change.part.isShared))
    var what = change.part == .main ? "" : say(ReportWords.changed(change.part))
    if !words.isEmpty || what.isEmpty {
      what += (what.isEmpty ? "" : ": ") + (words.isEmpty ? say(ReportWords.onlyMarkup) : words)
    }
    let section = place.section.map { " § \($0)" } ?? ""
    let isOne = change.pages.count == 1
    if isOne {
      add("  \(place.page)\(change.part == .main ? section : ""): \(what)")
    } else {
      add("  \(say(.pages(change.pages.count))): \(what)")
      if isVerbose || !change.part.isShared { addNames(change.pages, indent: "    ") }
    }
    let sources = place.references.map { "\($0.kind.rawValue):\($0.id)" }
    if change.kind == .moneyOrLaw, !sources.isEmpty { add("    " + sources.joined(separator: ", ")) }
  }

  /// `… within [3 → 4] days …`: what stays is cut down to a few words unless the whole is asked for.
  private func words(_ difference: WordDifference, isWhole: Bool) -> String {
    let pieces = difference.pieces.enumerated().map { index, piece in
      switch piece {
      case .same(let text):
        isWhole ? text : text.shortened(atStart: index == 0, atEnd: index == difference.pieces.count - 1)
      case .replaced(let old, ""): "[− \(removed(old))]"
      case .replaced("", let new): "[+ \(added(new))]"
      case .replaced(let old, let new): "[\(removed(old)) → \(added(new))]"
      }
    }
    return pieces.joined(separator: " ")
  }

  /// Pages that came or went: in full when asked for, else by folder.
  mutating func addPages(_ pages: [String], _ heading: Message) {
    if pages.isEmpty { return }
    addHeading(heading, pages.count)
    let folders = Dictionary(grouping: pages) { path in
      path.lastIndex(of: "/").map { String(path[..<$0]) } ?? say(ReportWords.topFolder)
    }
    for (folder, paths) in folders.sorted(by: { $0.key < $1.key }) {
      if paths.count == 1 {
        add("  " + paths[0])
      } else {
        add("  \(folder): \(say(.pages(paths.count)))")
        addNames(paths, indent: "    ")
      }
    }
  }

  mutating func addMoved(_ pages: [MovedPage]) {
    if pages.isEmpty { return }
    addHeading(ReportWords.pagesMoved, pages.count)
    addNames(pages.map { "\($0.old) → \($0.new)" }, indent: "  ")
  }

  mutating func addFiles(_ files: [FileChange]) {
    if files.isEmpty { return }
    addHeading(ReportWords.otherFiles, files.count)
    addNames(files.map { "\($0.path): \(say($0.what))" }, indent: "  ")
  }

  mutating func addSummary(_ difference: SiteDifference) {
    add("")
    add(FormatterStyle.bold.applied(to: say(ReportWords.summary(difference)), when: usesColor))
  }
}

extension ContentChange {
  /// Under which heading it stands.
  var heading: ChangeClass { part.isShared && kind > .moneyOrLaw ? .onlySharedParts : kind }

  /// Whether it is shown however much else there is.
  fileprivate var mustBeSeen: Bool {
    kind <= .moneyOrLaw || (part.isShared && places.first?.words.changesDigits == true)
  }
}

extension FileChange {
  /// What happened to it.
  var what: Message {
    oldSize == nil ? ReportWords.added : newSize == nil ? ReportWords.removed : ReportWords.changed
  }
}

extension String {
  /// The words next to what changed.
  fileprivate func shortened(atStart: Bool, atEnd: Bool) -> String {
    let words = split(separator: " ")
    let kept = 6
    guard words.count > (atStart || atEnd ? kept : 2 * kept) else { return self }
    let head = atStart ? "" : words.prefix(kept).joined(separator: " ") + " "
    let tail = atEnd ? "" : " " + words.suffix(kept).joined(separator: " ")
    return head + "…" + tail
  }
}
