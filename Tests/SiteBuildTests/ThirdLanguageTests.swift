import Content
import Testing

@testable import SiteBuild

struct ThirdLanguageTests {
  /// The base site with Javanese: files of the content, and nothing else.
  private func site() throws -> TemporarySite {
    let site = try TemporarySite()
    try site.edit("content/site.yml", "languages: [id, en]", "languages: [id, en, jv]")
    let english = try #require(site.read("content/languages/en.yml")).text
    try site.write("content/languages/jv.yml", english)
    try site.edit("content/languages/jv.yml", "tag: en\n", "tag: jv\n")
    try site.edit("content/languages/jv.yml", "name: English\n", "name: Basa Jawa\n")
    try site.edit("content/languages/jv.yml", "  lessons: lessons\n", "  lessons: wulangan\n")
    for (path, text) in try texts(of: site) where path.hasSuffix("/en.md") {
      try site.write(path.replacing("/en.md", with: "/jv.md"), text)
    }
    for (path, text) in try texts(of: site) where path.hasSuffix(".yml") && !path.contains("/languages/") {
      try site.write(path, addingJavanese(to: text))
    }
    for list in ["provinces", "regencies"] {
      let rows = try #require(site.read("content/regions/\(list).csv")).text.split(separator: "\n").map(String.init)
      let names = ["name_jv"] + rows.dropFirst().map { String($0.split(separator: ",")[3]) }
      try site.write("content/regions/\(list).csv", zip(rows, names).map { "\($0),\($1)\n" }.joined())
    }
    try site.edit("content/lessons/langkah-resmi/jv.md", "title: The official steps", "title: Langkah resmi (jv)")
    return site
  }

  private func texts(of site: TemporarySite) throws -> [(path: String, text: String)] {
    try ContentFolder(site: site.path).files().paths.map { ($0, try #require(site.read($0)).text) }
  }

  /// Repeats each English text, on its own line or within braces, for Javanese.
  private func addingJavanese(to text: String) -> String {
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if let english = line.firstRange(of: ", en: "), line.contains("{id: ") {
        let words = line[english.upperBound...].prefix { $0 != "}" }
        lines.append(line.replacing("en: \(words)", with: "en: \(words), jv: \(words)"))
      } else {
        lines.append(line)
        if line.drop(while: { $0 == " " }).hasPrefix("en: ") { lines.append(line.replacing("en: ", with: "jv: ")) }
      }
    }
    return lines.joined(separator: "\n")
  }

  @Test("a third language needs only content")
  func thirdLanguage() async throws {
    let site = try site()
    let (checked, plan) = try await site.planned()
    #expect(checked.diagnostics.filter { $0.severity != .note }.map(\.message.en) == [])
    let languages = plan.dated.site.settings.languages.map(\.tag)
    #expect(languages == ["id", "en", "jv"])
    let pages = Dictionary(grouping: plan.pages) { $0.page.language.tag }.mapValues(\.count)
    #expect(pages["jv"] == pages["id"] && pages["jv"] == pages["en"])

    let output = try await site.rendered()
    let lesson = try #require(output.text("jv/wulangan/official-steps.html"))
    #expect(lesson.contains("<html lang=\"jv\">") && lesson.contains("Langkah resmi (jv)"))
    #expect(lesson.contains("href=\"../../id/pelajaran/langkah-resmi.html\""))
    #expect(try #require(output.text("id/index.html")).contains("Basa Jawa"))
    #expect(try #require(output.text("r/53.10.html")).contains("../jv/regions/kabupaten-manggarai.html"))
    #expect(try #require(output.text("sitemap.xml")).contains("hreflang=\"jv\""))
  }
}
