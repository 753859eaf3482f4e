import Diagnostics
import Output
import Testing

@testable import Preview

struct PreviewSnapshotTests {
  private let files: [OutputPath: [UInt8]] = [
    OutputPath(fixed: "index.html"): Array("<body>top</body>".utf8),
    OutputPath(fixed: "id/index.html"): Array("<body>id</body>".utf8),
    OutputPath(fixed: "a b/é.txt"): Array("text".utf8),
    OutputPath(fixed: "404.html"): Array("<body>none</body>".utf8),
  ]

  private func snapshot(_ problems: PreviewProblems? = nil) -> PreviewSnapshot {
    PreviewSnapshot(files: files, problems: problems, version: "v")
  }

  private func ask(_ snapshot: PreviewSnapshot, _ target: String, _ rest: String = "") throws -> Response {
    snapshot.response(to: try #require(RequestHead("GET \(target) HTTP/1.1\r\n\(rest)".utf8)))
  }

  @Test("a folder gives its index, with the script; other files are as they were built")
  func found() throws {
    let top = try ask(snapshot(), "/?a=b")
    #expect(top.status == .ok && top.contentType == ContentType.html)
    #expect(String(decoding: top.body, as: UTF8.self).hasPrefix("<body>top<script"))
    let text = try ask(snapshot(), "/a%20b/%C3%A9.txt")
    #expect(text == Response(.ok, ContentType.plain, Array("text".utf8)))
  }

  @Test("a folder without its slash leads to the one with it, and a folder without a page to nothing")
  func folders() throws {
    let moved = try ask(snapshot(), "/id")
    #expect(moved.status == .moved && moved.location == "/id/")
    #expect(try ask(snapshot(), "/a%20b").status == .notFound)
    #expect(try ask(snapshot(), "/a%20b/").status == .notFound)
  }

  @Test("a site whose address has a path is served below that path, and the top leads there")
  func basePath() throws {
    var below = snapshot()
    below.basePath = "/suluh"
    for target in ["/", "/suluh"] {
      let moved = try ask(below, target)
      #expect(moved.status == .moved && moved.location == "/suluh/")
    }
    #expect(try ask(below, "/suluh/").body == ask(snapshot(), "/").body)
    #expect(try ask(below, "/suluh/id").location == "/suluh/id/")
    #expect(try ask(below, "/suluh/a%20b/%C3%A9.txt").body == Array("text".utf8))
    for target in ["/id/", "/suluh/suluh/", "/suluhid/", "/suluh/nothing.html"] {
      let response = try ask(below, target)
      #expect(response.status == .notFound && response.contentType == ContentType.html, "\(target)")
    }
    #expect(try ask(below, "/suluh/../x").status == .badRequest)
    #expect(try ask(below, PreviewFile.script.rawValue).status == .ok)
  }

  @Test("the manifest is what a build of these files would write")
  func manifest() throws {
    #expect(try ask(snapshot(), "/manifest.json").status == .notFound)
    var whole = snapshot()
    whole.manifest = ManifestHeader(today: "2026-11-21")
    let response = try ask(whole, "/manifest.json")
    #expect(response.status == .ok && response.contentType == "application/json")
    let manifest = try Manifest(bytes: response.body)
    #expect(manifest.header.today == "2026-11-21")
    #expect(manifest.tree.files.map(\.path) == files.keys.sorted())
    #expect(manifest.tree.files.map(\.size) == files.sorted { $0.key < $1.key }.map(\.value.count))
  }

  @Test("what is not there gives the site's own page for that")
  func notFound() throws {
    let response = try ask(snapshot(), "/nothing.html")
    #expect(response.status == .notFound && response.contentType == ContentType.html)
    #expect(String(decoding: response.body, as: UTF8.self).hasPrefix("<body>none<script"))
    #expect(try ask(PreviewSnapshot(files: [:], version: "v"), "/x").contentType == ContentType.plain)
  }

  @Test(
    "what can be no place is refused",
    arguments: ["/../site.yml", "/%2e%2e/site.yml", "/a%2fb", "/a%5cb", "/%00", "/a%0ab", "/%", "/%zz", "//a", "/%ff"])
  func refused(target: String) throws {
    #expect(try ask(snapshot(), target).status == .badRequest)
  }

  @Test("a page of another site cannot read along under its own name")
  func misdirected() throws {
    #expect(try ask(snapshot(), "/", "Host: evil.example:8000").status == .misdirected)
    #expect(try ask(snapshot(), "/", "host:  LOCALHOST:8000 ").status == .ok)
    var open = snapshot()
    open.hosts = .any
    #expect(try ask(open, "/", "Host: laptop.lan").status == .ok)
  }

  @Test("only reading is allowed")
  func methods() throws {
    let head = try #require(RequestHead("POST / HTTP/1.1".utf8))
    #expect(snapshot().response(to: head).status == .methodNotAllowed)
  }

  @Test("the script and the style of the preview are served beside the site; its stream is no file")
  func ownFiles() throws {
    #expect(try ask(snapshot(), "/.suluh/reload.js").contentType.hasPrefix("text/javascript"))
    #expect(try ask(snapshot(), "/.suluh/problems.css").contentType.hasPrefix("text/css"))
    #expect(try ask(snapshot(), "/.suluh/events").status == .badRequest)
  }

  @Test("with problems, pages of the last good build have them on top; without one they are a page of their own")
  func problems() throws {
    let problems = PreviewProblems(summary: "1 kesalahan", texts: ["x"], language: .indonesian)
    let page = String(decoding: try ask(snapshot(problems), "/").body, as: UTF8.self)
    #expect(page.hasPrefix("<body>top<script") && page.contains("<pre>x</pre>") && page.contains("situs terakhir"))
    let without = try ask(PreviewSnapshot(problems: problems, version: "v"), "/id/x.html")
    let alone = String(decoding: without.body, as: UTF8.self)
    #expect(without.status == .unavailable && alone.contains("<pre>x</pre>") && alone.contains("reload.js"))
    #expect(alone.contains("<html lang=\"id\">") && alone.contains("situs muncul setelah"))
    #expect(try ask(PreviewSnapshot(version: "v"), "/").status == .unavailable)
  }
}
