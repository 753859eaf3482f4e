import Testing

@testable import Output

@Suite("Relative links")
struct RelativeLinkTests {
  @Test(
    "the link leads from one page to the other",
    arguments: [
      ("id/pelajaran/b.html", "id/pelajaran/a.html", "b.html"),
      ("id/pelajaran/a.html", "id/pelajaran/a.html", "a.html"),
      ("en/lessons/a.html", "id/pelajaran/a.html", "../../en/lessons/a.html"),
      ("id/x.html", "index.html", "id/x.html"),
      ("index.html", "id/pelajaran/a.html", "../../index.html"),
      ("ab/x.html", "a/x.html", "../ab/x.html"),
      ("a/b/c.html", "a/bb/c.html", "../b/c.html"),
      ("files/Surat edaran #1 100%.pdf", "id/a.html", "../files/Surat%20edaran%20%231%20100%25.pdf"),
      ("a:b.html", "index.html", "a%3Ab.html"),
      ("é.html", "index.html", "%C3%A9.html"),
    ])
  func links(_ target: String, _ page: String, _ expected: String) throws {
    let target = try #require(OutputPath(target))
    let page = try #require(OutputPath(page))
    #expect(target.relative(to: page) == expected)
  }

  @Test("following the link from the page arrives at the target, for random paths")
  func arrives() throws {
    var numbers = SeededNumbers(state: 7)
    for _ in 0..<2000 {
      let target = try randomPath(&numbers)
      let page = try randomPath(&numbers)
      var parts = page.string.split(separator: "/").dropLast()
      for part in target.relative(to: page).split(separator: "/") {
        if part == ".." { parts.removeLast() } else { parts.append(part) }
      }
      #expect(parts.joined(separator: "/") == target.string)
    }
  }

  private func randomPath(_ numbers: inout SeededNumbers) throws -> OutputPath {
    let count = Int.random(in: 1...4, using: &numbers)
    let parts = (0..<count).map { _ in ["a", "b", "ab", "x.html"].randomElement(using: &numbers) ?? "a" }
    return try #require(OutputPath(parts.joined(separator: "/")))
  }
}
