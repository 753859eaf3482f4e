import Diagnostics

/// What everything else is read with: the settings and the languages.
struct SiteFrame {
  let settings: SiteSettings?
  /// In the order of the settings; shorter than their list where a file is missing or unusable.
  let languages: [LanguageSettings]
  let strings: [LocatedString]
  let diagnostics: [Diagnostic]

  static func read(_ inventory: Inventory, from folder: ContentFolder) async -> SiteFrame {
    let findings = Findings()
    var diagnostics: [Diagnostic] = []
    let settingsPath = inventory.settings ?? "\(folder.name)/site.yml"
    let settings = record(settingsPath, from: folder, findings: findings, &diagnostics).flatMap(SiteSettings.init)
    let languages = (settings?.languages ?? []).compactMap { language -> LanguageSettings? in
      let path = "\(folder.name)/languages/\(language.tag).yml"
      guard inventory.languages.contains(path) else {
        diagnostics.append(.missingFile(path, neededBy: settingsPath))
        return nil
      }
      return record(path, from: folder, findings: findings, &diagnostics)
        .flatMap { LanguageSettings($0, language: language) }
    }
    for path in inventory.languages {
      let tag = path.split(separator: "/").last?.split(separator: ".").first.map(String.init)
      if let settings, !settings.languages.contains(where: { $0.tag == tag }) {
        diagnostics.append(.unexpectedFile(path))
      }
    }
    return SiteFrame(
      settings: settings, languages: languages, strings: findings.strings,
      diagnostics: diagnostics + findings.diagnostics)
  }

  private static func record(
    _ path: String, from folder: ContentFolder, findings: Findings, _ diagnostics: inout [Diagnostic]
  ) -> Record? {
    let (file, problems) = folder.read(path)
    diagnostics += problems
    guard let file, let yaml = YAMLFile(file, text: file.text, findings: findings) else { return nil }
    return Record(yaml, findings: findings)
  }
}

extension RegionTree {
  static func read(_ paths: [String], from folder: ContentFolder, languages: [Language])
    -> (tree: RegionTree, diagnostics: [Diagnostic])
  {
    let findings = Findings()
    let reader = RegionReader(languages: languages, findings: findings)
    var diagnostics: [Diagnostic] = []
    var regions: [Region] = []
    for path in paths {
      let (file, problems) = folder.read(path, limit: ContentFolder.listLimit)
      diagnostics += problems
      if let file, let table = CSVTable(file, findings: findings) { regions += reader.read(table) }
    }
    let tree = reader.tree(regions, listsAreWhole: diagnostics.isEmpty && findings.diagnostics.isEmpty)
    return (tree, diagnostics + findings.diagnostics)
  }
}
