import Content
import Glibc
import Output
import Templates

extension SiteRenderer {
  /// What can be saved in a language, weighed by rendering it. The page with which it is saved is part of it, and says
  /// how much it is.
  func savedCopy(_ language: Language) -> SavedCopy {
    let entries = plan.entries.filter { SavedCopy.includes($0, in: language, of: plan.dated.site) }
    let others = entries.filter { !$0.isSavePage }.reduce(0) { $0 + size(of: $1) }
    return SavedCopy(
      language: language,
      pages: entries.map { entry in
        let bytes = entry.isSavePage ? savePage(language, at: entry.path, others: others).count : size(of: entry)
        return (entry.path, bytes)
      })
  }

  /// The page with which a copy is saved.
  func savePage(_ page: Page, at path: OutputPath) -> [UInt8] {
    let entries = plan.entries.filter { SavedCopy.includes($0, in: page.language, of: plan.dated.site) }
    return savePage(
      page.language, at: path, others: entries.filter { !$0.isSavePage }.reduce(0) { $0 + size(of: $1) })
  }

  private func savePage(_ language: Language, at path: OutputPath, others: Int) -> [UInt8] {
    func bytes(sum: Int) -> [UInt8] {
      var output: [UInt8] = []
      let page = Page(.save, in: language)
      templates[language].save.render(contexts.save(page, at: path, bytes: sum), into: &output)
      return output
    }
    return bytes(sum: others + bytes(sum: others).count)
  }

  private func size(of entry: BuildPlan.Entry) -> Int {
    guard case .file(let path) = entry.content else { return bytes(of: entry).count }
    var status = stat()
    return stat("\(folder)/\(path)", &status) == 0 ? Int(status.st_size) : 0
  }
}

extension BuildPlan.Entry {
  fileprivate var isSavePage: Bool {
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
