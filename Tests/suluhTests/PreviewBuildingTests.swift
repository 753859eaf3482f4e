import Content
import Diagnostics
import Preview
import Testing

@testable import suluh

@Suite struct PreviewBuildingTests {
  private func building(_ path: String, _ more: String...) throws -> PreviewBuilding {
    let options = try GlobalOptions.parse(["--source", path, "--today", "2026-11-21"] + more)
    return PreviewBuilding(options, on: Console(options))
  }

  @Test(
    "errors are shown as on the console, in its language, and what stops no build is left out",
    arguments: [("en", "error"), ("id", "kesalahan")])
  func problems(language: String, word: String) async throws {
    let content = try SmallContent()
    try content.edit("content/site.yml", "base_url: ", "base_ur: ")
    let outcome = try await building(content.path, "--messages", language).build()
    guard case .problems(let problems) = outcome else { throw Unexpected() }
    #expect(problems.language.rawValue == language)
    let texts = problems.texts.filter { $0.hasPrefix("content/site.yml:") && $0.contains("base_ur") }
    #expect(texts.contains { $0.contains("^~") })
    #expect(problems.texts.allSatisfy { $0.contains(" error: ") })
    #expect(problems.summary.contains(word) && !problems.summary.contains(","))
  }

  private struct Unexpected: Error {}

  @Test("a folder without a site is refused; one with a broken site is not")
  func folder() throws {
    let content = try SmallContent()
    try content.write("content/site.yml", "name: x\n")
    try building(content.path).checkFolder()
    #expect(throws: DiagnosticsError.self) { try building(content.path + "/content").checkFolder() }
  }
}
