import Content
import Diagnostics
import Testing

@testable import SiteBuild

struct CheckedSiteTests {
  /// A site with one warning: a file that nothing reads.
  private func siteWithWarning(rules: String = "") throws -> TemporarySite {
    let site = try TemporarySite()
    try site.write("content/lain.bin", "x")
    if !rules.isEmpty { try site.edit("content/site.yml", "", "\nrules: {\(rules)}\n") }
    return site
  }

  @Test("a warning does not stop a build, unless warnings are to")
  func strict() async throws {
    let site = try siteWithWarning()
    #expect(try await site.planned().site.diagnostics.contains { $0.kind.id == "unexpected-file" })
    var options = site.options()
    options.isStrict = true
    await #expect(throws: DiagnosticsError.self) { try await site.planned(options) }
  }

  @Test("notes never stop a build")
  func notes() async throws {
    let site = try TemporarySite()
    var options = site.options()
    options.isStrict = true
    let notes = try await site.planned(options).site.diagnostics
    #expect(notes.allSatisfy { $0.severity == .note })
  }

  @Test("the settings decide how much a rule matters")
  func severities() async throws {
    let off = try await siteWithWarning(rules: "unexpected-file: off").planned().site
    #expect(!off.diagnostics.contains { $0.kind.id == "unexpected-file" })
    let note = try await siteWithWarning(rules: "unexpected-file: note").planned().site
    #expect(note.diagnostics.first { $0.kind.id == "unexpected-file" }?.severity == .note)
    let site = try siteWithWarning(rules: "unexpected-file: error")
    await #expect(throws: DiagnosticsError.self) { try await site.planned() }
  }
}
