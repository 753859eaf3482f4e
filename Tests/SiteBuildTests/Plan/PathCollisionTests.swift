import Diagnostics
import Output
import Testing

@testable import SiteBuild

struct PathCollisionTests {
  private func found(_ paths: [String]) throws -> [String] {
    let entries = try paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { path in
      let isPage = path.hasSuffix(".html")
      return BuildPlan.Entry(
        path: try #require(OutputPath(path)), content: isPage ? .notFound : .file(path: path),
        origin: SourceLocation(path: isPage ? "content/site.yml" : "content/files/\(path)"))
    }
    return PathCollision.all(in: entries).map { "\($0.location.path): \($0.message.en)" }
  }

  @Test("paths that only look alike do not collide")
  func none() throws {
    #expect(try found(["en/a.html", "en-a/b", "en.txt", "a/b", "a/c/d", "ab"]).isEmpty)
  }

  @Test("a file cannot stand where a folder is needed, above or below")
  func folders() throws {
    #expect(try found(["en", "en-a/b", "en/a.html"]).map { $0.prefix(16) } == ["content/files/en"])
    #expect(try found(["en/a.html", "en/a.html/b"]).map { $0.prefix(26) } == ["content/files/en/a.html/b:"])
    #expect(try found(["a", "a/b"]).count == 1)
  }

  @Test("upper and lower case are one on many computers")
  func cases() throws {
    #expect(try found(["Kartu.txt", "kartu.txt"]).count == 1)
    #expect(try found(["EN/A.txt", "en/a.txt"]).count == 1)
    #expect(try found(["É", "é"]).count == 1)
  }

  @Test("the manifest is the program's own")
  func manifest() throws {
    #expect(
      try found(["manifest.json"]) == [
        "content/files/manifest.json: 'manifest.json' is made in every site, so nothing else can be called that"
      ])
    #expect(try found(["a/manifest.json"]).isEmpty)
  }
}
