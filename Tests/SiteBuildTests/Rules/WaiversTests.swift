import Testing

@testable import SiteBuild

/// What waivers take away; what is wrong with them is shown by the broken sites.
struct WaiversTests {
  private func waiver(_ rule: String, text: String?) -> String {
    let line = text.map { "    text: \($0)\n" } ?? ""
    return "waivers:\n  - rule: \(rule)\n    file: content/pages/aman/id.md\n\(line)    reason: diperiksa editor\n"
  }

  @Test("a waiver is for a file, or for the lines with its words", arguments: [nil, "tiketnya gratis"])
  func waived(_ text: String?) async throws {
    let site = try TemporarySite()
    try site.writePage(id: "Katanya tiketnya gratis.", en: "Fine.")
    #expect(await site.problems() == ["law-word-without-source"])
    try site.edit("content/site.yml", "", waiver("law-word-without-source", text: text))
    #expect(await site.problems() == [])
  }

  @Test("it waives nothing on other lines, or of other rules")
  func notWaived() async throws {
    let site = try TemporarySite()
    try site.writePage(id: "Katanya tiketnya gratis.", en: "Fine.")
    try site.edit("content/site.yml", "", waiver("law-word-without-source", text: "sopirnya gratis"))
    #expect(await site.problems() == ["law-word-without-source", "unused-waiver"])
  }

  @Test("where part of the site cannot be read, no waiver is said to be unused")
  func notWhole() async throws {
    let site = try TemporarySite()
    try site.edit("content/site.yml", "", waiver("law-word-without-source", text: nil))
    try site.write("content/glossary.yml", "p3mi: [\n")
    #expect(await site.problems() == ["yaml-syntax"])
  }

  @Test("what protects numbers, links and templates cannot be waived")
  func protected() {
    let waivable = Set(Waivers.waivable.map(\.id))
    #expect(!waivable.isEmpty)
    let protective = RawContactData.kinds + UnknownLinkTarget.kinds + DifferentValues.kinds + FactValues.kinds
    #expect(protective.allSatisfy { !waivable.contains($0.id) })
  }
}
