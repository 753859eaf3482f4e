import Content
import Diagnostics
import Foundation
import Output
import Testing

@testable import SiteBuild

/// A copy of `BaseSite` in a folder of its own, with the repository's templates and interface strings; gone with it.
final class TemporarySite: Sendable {
  let path: String

  /// The day on which the base site is fresh and without a warning.
  static let today = Day("2026-11-21")!

  /// The folder of these tests, wherever the package that runs them lies.
  static let testFolder = String(
    URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent().path(percentEncoded: false)
      .dropLast())

  private static let repository = testFolder + "/../.."

  init() throws {
    let files = FileManager.default
    path = files.temporaryDirectory.appending(path: "suluh-site-\(UUID().uuidString)").path(percentEncoded: false)
    try files.createDirectory(atPath: path, withIntermediateDirectories: true)
    try files.copyItem(atPath: Self.testFolder + "/BaseSite/content", toPath: path + "/content")
    try files.createSymbolicLink(atPath: path + "/templates", withDestinationPath: Self.repository + "/templates")
    for tag in ["id", "en"] {
      let name = "content/languages/\(tag).yml"
      let real = try String(contentsOfFile: "\(Self.repository)/\(name)", encoding: .utf8)
      let strings = try #require(real.firstRange(of: "\ntext:\n"), "'\(name)' has a section of interface strings")
      try edit(name, "", "\n" + real[real.index(after: strings.lowerBound)...])
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ text: String) throws { try write(name, Data(text.utf8)) }

  func write(_ name: String, _ bytes: Data) throws {
    try makeTemplatesOwn(for: name)
    let file = URL(filePath: path + "/" + name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? FileManager.default.removeItem(at: file)
    try bytes.write(to: file)
  }

  func remove(_ name: String) throws {
    try makeTemplatesOwn(for: name)
    try FileManager.default.removeItem(atPath: path + "/" + name)
  }

  /// A symbolic link in the site.
  func link(_ name: String, to target: String) throws {
    try write(name, "")
    try remove(name)
    try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
  }

  func read(_ name: String) -> SourceFile? {
    FileManager.default.contents(atPath: path + "/" + name).map { SourceFile(path: name, bytes: Array($0)) }
  }

  /// Replaces a text that stands in a file once. An empty `old` is the end of the file, which need not be there.
  func edit(_ name: String, _ old: String, _ new: String) throws {
    if old.isEmpty { return try write(name, (read(name)?.text ?? "") + new) }
    let text = try #require(read(name), "there is no file '\(name)' to be edited").text
    let parts = text.components(separatedBy: old)
    try #require(parts.count == 2, "'\(old)' stands \(parts.count - 1) times in '\(name)'")
    try write(name, parts.joined(separator: new))
  }

  /// Copies every file below a folder over the site's, except those in `leavingOut`.
  func overlay(_ folder: String, leavingOut: Set<String>) throws {
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder).sorted() {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: folder + "/" + name, isDirectory: &isFolder)
      if isFolder.boolValue || leavingOut.contains(name) { continue }
      try write(name, try #require(FileManager.default.contents(atPath: folder + "/" + name)))
    }
  }

  /// The repository's templates are never written to: what changes them changes a copy.
  private func makeTemplatesOwn(for name: String) throws {
    let folder = path + "/templates"
    guard name.hasPrefix("templates/"), (try? FileManager.default.destinationOfSymbolicLink(atPath: folder)) != nil
    else { return }
    try FileManager.default.removeItem(atPath: folder)
    try FileManager.default.copyItem(atPath: Self.repository + "/templates", toPath: folder)
  }
}

extension TemporarySite {
  func options(today: Day = today, width: Int = 2, drafts: Bool = false) -> BuildOptions {
    var options = BuildOptions(source: path, destination: path + "/public", today: today, width: width)
    options.includesDrafts = drafts
    return options
  }

  /// Load, check and plan.
  func planned(_ options: BuildOptions? = nil) async throws -> (site: CheckedSite, plan: BuildPlan) {
    let builder = SiteBuilder(options ?? self.options())
    let site = try await builder.check(try await builder.load())
    return (site, try builder.plan(site))
  }

  /// The whole output in memory.
  func rendered(_ options: BuildOptions? = nil) async throws -> MemorySink {
    let options = options ?? self.options()
    let (site, plan) = try await planned(options)
    let sink = MemorySink()
    try await SiteBuilder(options).render(plan, of: site, to: sink)
    return sink
  }

  /// What load, check and plan find, and what stands in the pages, sorted by place.
  func diagnostics(_ options: BuildOptions? = nil) async -> [Diagnostic] {
    do {
      let options = options ?? self.options()
      let (site, plan) = try await planned(options)
      return (site.diagnostics + (try await SiteBuilder(options).weigh(plan, of: site))).sorted()
    } catch let error as DiagnosticsError {
      return error.diagnostics
    } catch {
      Issue.record("load, check and plan throw diagnostics only, not \(error)")
      return []
    }
  }
}

extension MemorySink {
  /// The text of a file; nil when it was not put.
  func text(_ path: String) -> String? {
    OutputPath(path).flatMap { self[$0] }.map { String(decoding: $0, as: UTF8.self) }
  }
}

extension TemporarySite {
  /// The site on a day, loaded but not checked: for what does not need templates.
  func dated(on today: Day = today) async throws -> DatedSite {
    let loaded = await Site.load(from: ContentFolder(site: path), width: 1)
    #expect(loaded.diagnostics.map(\.message.en) == [])
    return DatedSite(try #require(loaded.site), on: today)
  }

  /// Replaces all contacts by these records.
  func writeContacts(_ records: [String]) throws {
    for name in ["missions", "national", "offices"] { try remove("content/contacts/\(name).yml") }
    try write("content/contacts/contacts.yml", records.joined(separator: "\n"))
  }
}

/// A contact record in YAML: by default a national line of the state, fresh and from an official page.
func contactRecord(
  _ id: String, owner: String = "kementerian", sector: String = "state", kind: String = "national-hotline",
  serves: String = "[ID]", number: String?, type: String = "landline", reach: String = "both",
  method: String = "official-page", data: String = "2026-10-01", more: String = ""
) -> String {
  let line = number.map { "  number: \"\($0)\"\n  number_type: \(type)\n  reach: \(reach)\n" } ?? ""
  return """
    \(id):
      name: {id: \(id), en: \(id)}
      kind: \(kind)
      owner: \(owner)
      sector: \(sector)
      serves: \(serves)
    \(line)\(more.isEmpty ? "" : "  \(more)\n")  verification:
        sources: [{source: daftar-kantor, data: \(data)}]
        method: \(method)
        by: editor
        on: 2026-11-01

    """
}
