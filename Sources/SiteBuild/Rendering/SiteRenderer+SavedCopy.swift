import Content
import Glibc
import Output
import Templates

extension SiteRenderer {
  /// What can be saved in a language.
  func savedCopy(_ language: Language) -> SavedCopy {
    SavedCopy(language: language, paths: savedEntries(language).map(\.path))
  }

  /// The page with which a copy is saved. It is part of the copy, and says how much that is, as a server sends it that
  /// compresses nothing.
  func savePage(_ page: Page, at path: OutputPath) -> [UInt8] {
    let others = savedEntries(page.language).filter { !$0.isSavePage }.reduce(0) { $0 + size(of: $1) }
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

  /// The size of a file of the output; nil where there is none.
  func size(at path: OutputPath) -> Int? { plan.entries.first { $0.path == path }.map { size(of: $0) } }

  private func size(of entry: BuildPlan.Entry) -> Int {
    if let size = sizes[entry.path] { return size }
    guard case .file(let path) = entry.content else { return bytes(of: entry).count }
    var status = stat()
    return stat("\(folder)/\(path)", &status) == 0 ? Int(status.st_size) : 0
  }
}

extension BuildPlan.Entry {
  var isSavePage: Bool {
    if case .page(let page) = content { page.subject == .save } else { false }
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
