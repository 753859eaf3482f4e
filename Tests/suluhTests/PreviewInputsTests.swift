import Content
import Testing

@testable import suluh

@Suite struct PreviewInputsTests {
  @Test("a changed file is named from the site's folder; a file that editors leave beside it is none")
  func files() throws {
    let content = try SmallContent()
    let former = PreviewInputs(of: content.path, on: SmallContent.today)
    #expect(PreviewInputs(of: content.path, on: SmallContent.today) == former)
    try content.write("content/.site.yml.swp", "x")
    try content.write("content/site.yml~", "x")
    #expect(PreviewInputs(of: content.path, on: SmallContent.today) == former)
    try content.write("content/site.yml", content.text("content/site.yml") + "\n")
    try content.write("content/files/new.txt", "x")
    let next = PreviewInputs(of: content.path, on: SmallContent.today)
    #expect(next.changes(since: former, in: content.path) == ["content/files/new.txt", "content/site.yml"])
  }

  @Test("the site's folder may have any name")
  func folderName() throws {
    let content = try SmallContent()
    try content.makeFolder("sité-é")
    for name in ["content", "templates"] { try content.makeFolder("sité-é/\(name)") }
    let site = content.path + "/sité-é"
    let former = PreviewInputs(of: site, on: SmallContent.today)
    try content.write("sité-é/content/site.yml", "x")
    let next = PreviewInputs(of: site, on: SmallContent.today)
    #expect(next.changes(since: former, in: site) == ["content/site.yml"])
  }

  @Test("another day is a change of no file")
  func day() throws {
    let content = try SmallContent()
    let former = PreviewInputs(of: content.path, on: SmallContent.today)
    let next = PreviewInputs(of: content.path, on: try #require(Day("2026-11-22")))
    #expect(next != former && next.changes(since: former, in: content.path).isEmpty)
  }
}
