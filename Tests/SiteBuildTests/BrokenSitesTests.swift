import Content
import Diagnostics
import Foundation
import Testing

@testable import SiteBuild

/// One tiny folder for each kind of problem: what it changes in the base site, and what an editor then reads.
///
/// A folder is named after the id of its kind, with `.` and a word where there are several (`front-matter.unclosed`).
/// Its files lie over those of the base site, and its `CHANGES` (see `SiteChanges`) does the rest. `expected.txt` is
/// the whole console text: errors and warnings, and for a folder whose kind is a note, the notes of that kind.
/// `SULUH_RECORD=1` writes it anew; a person then reads it as the editor would.
struct BrokenSitesTests {
  static let folder = TemporarySite.testFolder + "/BrokenSites"
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter {
    !$0.hasPrefix(".")
  }.sorted()
  static let isRecording = ProcessInfo.processInfo.environment["SULUH_RECORD"] == "1"

  @Test("the base site has neither errors nor warnings")
  func baseSite() async throws {
    let site = try TemporarySite()
    #expect(await console(site.diagnostics().filter { $0.severity != .note }, of: site) == "")
  }

  @Test("there are broken sites")
  func notEmpty() {
    #expect(!Self.names.isEmpty)
  }

  @Test("a broken site says what an editor needs to mend it, in both languages", arguments: names)
  func brokenSite(_ name: String) async throws {
    let site = try TemporarySite()
    let id = String(name.prefix { $0 != "." })
    let found = await brokenDiagnostics(site, name, id: id)
    let kinds = Set(found.map(\.kind.id))
    #expect(kinds.contains(id), "the folder '\(name)' shows what it is named after, not \(kinds.sorted())")

    let text = console(found, of: site)
    let file = "\(Self.folder)/\(name)/expected.txt"
    if Self.isRecording { try text.write(toFile: file, atomically: true, encoding: .utf8) }
    let expected = FileManager.default.contents(atPath: file).map { String(decoding: $0, as: UTF8.self) }
    #expect(text == expected)
    #expect(!text.contains(site.path), "no message names where the site happens to lie")
    found.forEach(expectBothLanguages)
  }

  private func expectBothLanguages(_ diagnostic: Diagnostic) {
    let messages = [diagnostic.message, diagnostic.kind.explanation] + diagnostic.notes.map(\.message)
    for message in messages + [diagnostic.hint].compactMap({ $0 }) {
      #expect(!message.en.isEmpty && !message.id.isEmpty)
      #expect(message.en != message.id, "every message is there in Indonesian, too")
    }
  }

  private func brokenDiagnostics(_ site: TemporarySite, _ name: String, id: String) async -> [Diagnostic] {
    do {
      let folder = "\(Self.folder)/\(name)"
      try site.overlay(folder, leavingOut: ["CHANGES", "expected.txt"])
      if let changes = FileManager.default.contents(atPath: folder + "/CHANGES") {
        try SiteChanges(String(decoding: changes, as: UTF8.self)).apply(to: site)
      }
    } catch {
      Issue.record("'\(name)' cannot be laid over the base site: \(error)")
    }
    var options = site.options()
    options.isForPublishing = true
    return await site.diagnostics(options).filter { $0.severity != .note || $0.kind.id == id }
  }

  private func console(_ diagnostics: [Diagnostic], of site: TemporarySite) -> String {
    var formatter = DiagnosticFormatter(language: .english) { site.read($0) }
    return formatter.text(of: diagnostics)
  }
}
