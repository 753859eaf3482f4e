import Diagnostics

/// Which file of the content folder is what, by its place alone.
struct Inventory {
  private(set) var settings: String?
  private(set) var languages: [String] = []
  private(set) var editions: String?
  private(set) var regionLists: [String] = []
  private(set) var wordLists: [String] = []
  private(set) var recordFiles: [RecordFile] = []
  /// Articles by kind and key: the folder's name.
  private(set) var articles: [ArticleKind: [String: [String]]] = [:]
  private(set) var staticFiles: [StaticFile] = []
  /// Pictures of pages for previews, made by `script/cards`.
  var cards: [StaticFile] = []
  /// Files that nothing reads.
  private(set) var unexpected: [String] = []

  enum ArticleKind: String, Sendable { case lessons, pages, destinations, regions, handouts }

  struct RecordFile: Sendable {
    let path: String
    let kind: RecordKind
  }

  enum RecordKind: String, Sendable {
    case contacts, facts, sources, glossary, systems, observances, doors, changes
    case doNotUse = "do-not-use"
  }

  /// Pictures may lie beside the text that uses them.
  static let pictureTypes: Set<String> = ["svg", "png", "jpg", "jpeg", "webp", "avif", "gif"]

  init(paths: [String], root: String) {
    for path in paths {
      let below = path.utf8.index(path.startIndex, offsetBy: root.utf8.count)
      add(path, path[below...].split(separator: "/"))
    }
  }

  private mutating func add(_ path: String, _ parts: [Substring]) {
    guard let first = parts.first, let last = parts.last else { return }
    let type = last.split(separator: ".").dropFirst().last ?? ""
    switch (first, parts.count, type) {
    case ("site.yml", 1, _): settings = path
    case ("editions.csv", 1, _): editions = path
    case ("languages", 2, "yml"): languages.append(path)
    // A name that no address can have.
    case ("files", 2..., _) where path.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }:
      unexpected.append(path)
    case ("files", 2..., _):
      staticFiles.append(StaticFile(outputPath: parts.dropFirst().joined(separator: "/"), path: path))
    case ("cards", 3, "png"): cards.append(StaticFile(outputPath: parts.joined(separator: "/"), path: path))
    case ("regions", 2, "csv"): regionLists.append(path)
    case ("wordlists", 2, "yml"): wordLists.append(path)
    case ("contacts", 2, "yml") where last == "do-not-use.yml": recordFiles.append(.init(path: path, kind: .doNotUse))
    case ("contacts", 2..., "yml"): recordFiles.append(.init(path: path, kind: .contacts))
    case ("facts", 2..., "yml"): recordFiles.append(.init(path: path, kind: .facts))
    case ("sources", 2..., "yml"), ("sources.yml", 1, _): recordFiles.append(.init(path: path, kind: .sources))
    case ("glossary.yml", 1, _): recordFiles.append(.init(path: path, kind: .glossary))
    case ("systems.yml", 1, _): recordFiles.append(.init(path: path, kind: .systems))
    case ("observances.yml", 1, _): recordFiles.append(.init(path: path, kind: .observances))
    case ("doors.yml", 1, _): recordFiles.append(.init(path: path, kind: .doors))
    case ("changes.yml", 1, _): recordFiles.append(.init(path: path, kind: .changes))
    case ("lessons", 3, _), ("pages", 3, _), ("destinations", 3, _), ("regions", 3, _),
      ("handouts", 3, _):
      addArticleFile(path, parts, type)
    case (_, _, "txt") where last == "LICENSE.txt" || last == "README.txt": break
    default: unexpected.append(path)
    }
  }

  private mutating func addArticleFile(_ path: String, _ parts: [Substring], _ type: Substring) {
    guard let kind = ArticleKind(rawValue: String(parts[0])),
      type == "md" || type == "yml" || (kind == .handouts && type == "png")
    else {
      if !Self.pictureTypes.contains(String(type)) { unexpected.append(path) }
      return
    }
    articles[kind, default: [:]][String(parts[1]), default: []].append(path)
  }
}

extension DiagnosticKind {
  static let unexpectedFile = DiagnosticKind(
    "unexpected-file", .warning,
    explanation: Message(
      en: """
        Nothing reads this file, so what it says will not be on the site. Its folder or its name may be misspelt; \
        files to be copied as they are belong into content/files.
        """,
      id: """
        Tidak ada yang membaca berkas ini, jadi isinya tidak akan tampil. Mungkin nama atau foldernya salah ketik; \
        berkas yang disalin apa adanya ditaruh di content/files.
        """))
}

extension Diagnostic {
  static func unexpectedFile(_ path: String) -> Diagnostic {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let known = [
      "site.yml", "glossary.yml", "systems.yml", "sources.yml", "observances.yml", "doors.yml", "changes.yml", "lesson.yml",
      "translation.yml", "destination.yml", "handout.yml", "id.md", "en.md",
    ]
    return Diagnostic(
      .unexpectedFile, at: SourceLocation(path: path),
      Message(en: "nothing reads this file", id: "tidak ada yang membaca berkas ini"),
      hint: .didYouMean(name, among: known)
        ?? Message(en: "look at its name and folder", id: "periksa nama dan foldernya"))
  }

  /// A note about a region that is in no list.
  static func noRegion(of note: RegionNote) -> Diagnostic {
    let code = note.region.value.rawValue
    return Diagnostic(
      .unexpectedFile, at: note.region.location,
      Message(
        en: "no region has the code '\(code)', so nothing shows this note",
        id: "tidak ada wilayah dengan kode '\(code)', jadi catatan ini tidak tampil"),
      hint: Message(en: "mend the folder's name", id: "betulkan nama foldernya"))
  }
}
