import Diagnostics
import Foundation
import Testing

@Suite struct SARIFFormatterTests {
  private let file = MarkedFile("ok\né\u{301} ‸aé‸ b", path: "content/a file.md")

  private func log(_ diagnostics: [Diagnostic]) throws -> [String: Any] {
    let file = file.file
    var formatter = SARIFFormatter(language: .english) { $0 == file.path ? file : nil }
    let object = try JSONSerialization.jsonObject(with: Data(formatter.text(of: diagnostics).utf8))
    return try #require(object as? [String: Any])
  }

  private func run(_ diagnostics: [Diagnostic]) throws -> [String: Any] {
    let runs = try #require(try log(diagnostics)["runs"] as? [[String: Any]])
    return try #require(runs.first)
  }

  private func results(_ diagnostics: [Diagnostic]) throws -> [[String: Any]] {
    try #require(try run(diagnostics)["results"] as? [[String: Any]])
  }

  @Test("the log has what the format requires, with and without problems", arguments: [0, 2])
  func required(count: Int) throws {
    let diagnostics = Array(repeating: file.diagnostic(), count: count)
    #expect(try log(diagnostics)["version"] as? String == "2.1.0")
    let run = try run(diagnostics)
    let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
    #expect(driver?["name"] as? String == "suluh")
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    #expect(try results(diagnostics).count == count)
  }

  @Test("a result names its rule, its level, what is wrong and what to do")
  func result() throws {
    let hint = Message(en: "mend it", id: "perbaiki")
    let result = try #require(try results([file.diagnostic("'x' is wrong", hint: hint)]).first)
    #expect(result["ruleId"] as? String == "a-sample")
    #expect(result["level"] as? String == "error")
    #expect((result["message"] as? [String: Any])?["text"] as? String == "'x' is wrong\nhint: mend it")
  }

  @Test("each rule is listed once, and results point at it by its index")
  func rules() throws {
    let warning = Diagnostic(.otherSample, at: file.place, Message(en: "b", id: "b"))
    let run = try run([warning, file.diagnostic(), warning])
    let rules = ((run["tool"] as? [String: Any])?["driver"] as? [String: Any])?["rules"] as? [[String: Any]]
    #expect(rules?.map { $0["id"] as? String } == ["a-sample", "b-sample"])
    #expect((rules?.first?["fullDescription"] as? [String: Any])?["text"] as? String == "It is only a sample.")
    #expect((run["results"] as? [[String: Any]])?.map { $0["ruleIndex"] as? Int } == [1, 0, 1])
  }

  @Test("a place is a relative address and counts code points, its end the first one after it")
  func place() throws {
    let result = try #require(try results([file.diagnostic()]).first)
    let place = (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
    #expect((place?["artifactLocation"] as? [String: Any])?["uri"] as? String == "content/a%20file.md")
    let line = file.file.text.split(separator: "\n")[1].unicodeScalars
    let start = try #require(line.firstIndex(of: "a"))
    let column = line.distance(from: line.startIndex, to: start) + 1
    let region = place?["region"] as? [String: Int]
    #expect(region == ["startLine": 2, "startColumn": column, "endColumn": column + 2])
  }

  @Test("the other places are related locations")
  func related() throws {
    let note = Diagnostic.Note(at: file.place, Message(en: "here", id: "di sini"))
    let result = try #require(try results([file.diagnostic(notes: [note])]).first)
    let related = try #require((result["relatedLocations"] as? [[String: Any]])?.first)
    #expect((related["message"] as? [String: Any])?["text"] as? String == "here")
    #expect(related["physicalLocation"] != nil)
  }
}
