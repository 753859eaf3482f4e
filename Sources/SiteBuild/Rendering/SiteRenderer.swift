import Content
import Diagnostics
import Output
import Parallel
import Templates

/// Turns the entries of a plan into bytes. Each entry is rendered for itself, so that they can be rendered in any order.
struct SiteRenderer: Sendable {
  let plan: BuildPlan
  let templates: SiteTemplates
  let contexts: PageContexts
  let folder: String
  private let listedPages: [(page: Page, path: OutputPath)]
  private let weights: PageWeights
  private let dangers: PageDangers
  /// What files have been found to weigh, in bytes. Whoever asks for another has it rendered.
  var sizes: [OutputPath: Int] = [:]

  init(_ plan: BuildPlan, of site: CheckedSite, folder: String) {
    self.plan = plan
    templates = site.templates
    contexts = PageContexts(plan, templates: site.templates)
    self.folder = folder
    weights = PageWeights(dated: plan.dated, folder: folder)
    dangers = PageDangers(plan, folder: folder)
    listedPages = plan.pages.filter { $0.page.isListed(in: plan.dated) }
  }

  /// What is found in the pages, sorted by place.
  func render(to sink: some OutputSink, width: Int, watch: BuildWatch) async throws -> [Diagnostic] {
    try await weighing(plan.entries, width: width) { renderer, entry in
      defer { watch.advance() }
      if case .file(let path) = entry.content {
        try sink.put(entry.path, copying: "\(folder)/\(path)")
        return Weighed()
      }
      let bytes = renderer.bytes(of: entry)
      try sink.put(entry.path, bytes)
      return renderer.weighed(bytes, of: entry)
    }
  }

  /// The pages alone, for what is found in them, and what else is looked at.
  func weigh(width: Int) async -> [Diagnostic] {
    let pages = plan.entries.filter { if case .page = $0.content { true } else { dangers.looks(at: $0.path) } }
    return await weighing(pages, width: width) { $0.weighed($0.bytes(of: $1), of: $1) }
  }

  /// What is known of a file that was rendered.
  private struct Weighed: Sendable {
    var finding: PageWeights.Finding?
    var dangers: [PageDangers.Finding] = []
    /// Of a file that can be saved on a phone.
    var size: Int?
  }

  /// The pages that say how much others weigh come last, with a renderer that knows it.
  private func weighing(
    _ entries: [BuildPlan.Entry], width: Int,
    _ render: @escaping @Sendable (SiteRenderer, BuildPlan.Entry) throws -> Weighed
  ) async rethrows -> [Diagnostic] {
    var findings: [PageWeights.Finding] = []
    var dangersFound: [PageDangers.Finding] = []
    var renderer = self
    for isLast in [false, true] {
      let entries = entries.filter { $0.isSavePage == isLast }
      let weighed = try await concurrentMap(entries, width: width) { [renderer] in try render(renderer, $0) }
      findings += weighed.compactMap(\.finding)
      dangersFound += weighed.flatMap(\.dangers)
      for (entry, weighed) in zip(entries, weighed) { renderer.sizes[entry.path] = weighed.size }
    }
    return (PageWeights.diagnostics(findings) + dangers.diagnostics(dangersFound)).sorted()
  }

  private func weighed(_ bytes: [UInt8], of entry: BuildPlan.Entry) -> Weighed {
    let isSaved = SavedCopy.includes(entry, of: plan.dated.site)
    var weighed = Weighed(dangers: dangers.findings(in: bytes, of: entry), size: isSaved ? bytes.count : nil)
    if case .page(let page) = entry.content { weighed.finding = weights.finding(in: bytes, of: page, entry) }
    return weighed
  }

  /// A file of the output. Entries of the kind `file` are copied and have none here.
  func bytes(of entry: BuildPlan.Entry) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(16_384)
    switch entry.content {
    case .page(let page): render(page, at: entry.path, into: &output)
    case .languageChoice: templates.languageChoice.render(contexts.languageChoice(at: entry.path), into: &output)
    case .notFound: templates.notFound.render(contexts.notFound(at: entry.path), into: &output)
    case .shortAddress(let place):
      templates.shortAddress.render(contexts.shortAddress(of: place, at: entry.path), into: &output)
    case .sheetText(let sheet, let language): output = contexts.sheetText(sheet, language, at: entry.path)
    case .channel(let channel, let id, let language): output = contexts.channelFile(channel, of: id, language)
    case .feed(let language):
      output = AtomFeed(dated: plan.dated, targets: contexts.targets, language: language, path: entry.path).bytes
    case .webManifest(let language):
      output = WebManifest.bytes(of: plan.dated.site, language, icon: plan.dated.site.iconPath)
    case .worker: output = templates.assets.worker.bytes
    case .savedList(let language): output = savedCopy(language).list(of: plan.dated.site)
    case .calendar(let calendar, let language): output = calendar.bytes(of: plan.dated, language)
    case .redirect(let target): templates.redirect.render(contexts.redirect(to: target, at: entry.path), into: &output)
    case .sitemap(.whole): output = Sitemap.xml(listedPages[...], of: plan.dated.site)
    case .sitemap(.index(let parts)): output = Sitemap.index(parts: parts, of: plan.dated.site)
    case .sitemap(.part(let part)):
      let start = (part - 1) * Sitemap.limit
      let end = min(start + Sitemap.limit, listedPages.count)
      output = Sitemap.xml(listedPages[start..<end], of: plan.dated.site)
    case .robots: output = Array(robots.utf8)
    case .neutralPage: templates.neutral.render(contexts.neutralPage, into: &output)
    case .headers(let file): output = Array(file.text(contexts.serverPolicies).utf8)
    case .file: break
    }
    return output
  }

  private func render(_ page: Page, at path: OutputPath, into output: inout [UInt8]) {
    let templates = templates[page.language]
    switch page.subject {
    case .home: templates.home.render(contexts.home(page, at: path), into: &output)
    case .lessonIndex: templates.lessonIndex.render(contexts.lessonIndex(page, at: path), into: &output)
    case .lesson(let id): templates.lesson.render(contexts.lesson(id, page, at: path), into: &output)
    case .freePage(let id): templates.freePage.render(contexts.freePage(id, page, at: path), into: &output)
    case .regionIndex: templates.regionIndex.render(contexts.regionIndex(page, at: path), into: &output)
    case .region(let code): templates.region.render(contexts.region(code, page, at: path), into: &output)
    case .destinationIndex:
      templates.destinationIndex.render(contexts.destinationIndex(page, at: path), into: &output)
    case .destination(let id): templates.destination.render(contexts.destination(id, page, at: path), into: &output)
    case .contacts: templates.contacts.render(contexts.contacts(page, at: path), into: &output)
    case .about: templates.about.render(contexts.about(page, at: path), into: &output)
    case .sources: templates.sources.render(contexts.sources(page, at: path), into: &output)
    case .coverage: templates.coverage.render(contexts.coverage(page, at: path), into: &output)
    case .glossary: templates.glossary.render(contexts.glossary(page, at: path), into: &output)
    case .systems: templates.systems.render(contexts.systems(page, at: path), into: &output)
    case .observances: templates.observances.render(contexts.observances(page, at: path), into: &output)
    case .handoutIndex: templates.handoutIndex.render(contexts.handoutIndex(page, at: path), into: &output)
    case .sheet(let sheet): templates.sheet.render(contexts.sheet(sheet, page, at: path), into: &output)
    case .channels: templates.channels.render(contexts.channels(page, at: path, size: size(at:)), into: &output)
    case .search: templates.search.render(contexts.search(page, at: path), into: &output)
    case .save: output += savePage(page, at: path)
    }
  }

  private var robots: String {
    let sitemap = plan.dated.site.url(of: OutputPath(fixed: "sitemap.xml"))
    return "User-agent: *\nAllow: /\nSitemap: \(sitemap)\n"
  }
}
