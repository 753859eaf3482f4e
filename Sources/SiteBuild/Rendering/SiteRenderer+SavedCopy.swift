import Content
import Glibc
import Output
import Templates

extension SiteRenderer {
  /// What can be saved in a language, with what it weighs. The page with which it is saved is part of it, and says how
  /// much it is.
  func savedCopy(_ language: Language) -> SavedCopy {
    SavedCopy(language: language, pages: savedEntries(language).map { ($0.path, size(of: $0)) })
  }

  /// The page with which a copy is saved.
  func savePage(_ page: Page, at path: OutputPath) -> [UInt8] {
    let others = savedEntries(page.language).filter { $0.turn != .savePage }.reduce(0) { $0 + size(of: $1) }
    func bytes(sum: Int) -> [UInt8] {
      var output: [UInt8] = []
      templates[page.language].save.render(contexts.save(page, at: path, bytes: sum), into: &output)
      return output
    }
    return bytes(sum: others + bytes(sum: others).count)
  }

  private func savedEntries(_ language: Language) -> [BuildPlan.Entry] {
    plan.entries.filter { SavedCopy.includes($0, in: language, of: plan.dated.site) }
  }

  private func size(of entry: BuildPlan.Entry) -> Int {
    if let size = sizes[entry.path] { return size }
    guard case .file(let path) = entry.content else { return bytes(of: entry).count }
    var status = stat()
    return stat("\(folder)/\(path)", &status) == 0 ? Int(status.st_size) : 0
  }
}

extension BuildPlan.Entry {
  /// When it is rendered: what says how much others weigh comes after them.
  enum Turn: CaseIterable {
    case others, savePage, savedList
  }

  var turn: Turn {
    switch content {
    case .page(let page) where page.subject == .save: .savePage
    case .savedList: .savedList
    default: .others
    }
  }
}

extension PageContexts {
  /// `bytes` is what is fetched at the most.
  fileprivate func save(_ page: Page, at path: OutputPath, bytes: Int) -> SavePage {
    let settings = site[page.language]
    // With the list and the script, which are less than 10 kB, and rounded up.
    let kilobytes = (bytes + 10_000 + 9_999) / 10_000 * 10
    return SavePage(
      page: frame(page, at: path, summary: settings.string(.saveSummary)),
      button: Text(settings.string(.saveGo, ["size": settings.written(kilobytes)])),
      list: Text(site.savedListPath(page.language)?.relative(to: path) ?? ""),
      worker: Text(SavedCopy.worker.relative(to: path)))
  }
}
