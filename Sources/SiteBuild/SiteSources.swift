import Content
import Diagnostics
import Templates

/// What a site is made from, read but not yet checked.
public struct SiteSources: Sendable {
  public let site: Site
  let library: TemplateLibrary
  let assets: PageAssets
  /// What was found while reading.
  let diagnostics: [Diagnostic]

  init(reading options: BuildOptions) async throws(DiagnosticsError) {
    async let loaded = Site.load(from: ContentFolder(site: options.source), width: options.width, baseURL: options.baseURL)
    let templates = TemplateFiles(reading: ContentFolder(site: options.source, name: "templates"))
    let content = await loaded
    let diagnostics = content.diagnostics + templates.diagnostics
    guard let site = content.site else { throw DiagnosticsError(diagnostics) }
    self.site = site
    self.diagnostics = diagnostics
    library = TemplateLibrary(templates.sources)
    assets = PageAssets(files: templates.others)
  }
}

/// The files of the folder `templates/`.
private struct TemplateFiles {
  private(set) var sources: [TemplateSource] = []
  /// Styles and scripts, by their names.
  private(set) var others: [String: [UInt8]] = [:]
  private(set) var diagnostics: [Diagnostic]

  init(reading folder: ContentFolder) {
    let (paths, problems) = folder.files()
    diagnostics = problems
    for path in paths {
      let name = path.dropFirst(folder.name.utf8.count + 1)
      let (file, problems) = folder.read(path)
      diagnostics += problems
      guard let file else { continue }
      if name.hasSuffix(".mustache") {
        sources.append(TemplateSource(name: String(name.dropLast(".mustache".count)), file: file))
      } else {
        others[String(name)] = file.bytes
        if name.hasSuffix(".svg"), let problem = UnsafeDrawing.problem(in: file) { diagnostics.append(problem) }
      }
    }
  }
}
