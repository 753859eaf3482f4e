import Output
import Testing

@testable import Preview

struct ContentTypeTests {
  @Test(
    "the ending of a name says what a file is, in any case of letters",
    arguments: [
      ("id/a.html", "text/html; charset=utf-8"), ("A.PNG", "image/png"), ("a.tar.gz", "application/gzip"),
      ("sitemap.xml", "application/xml"), ("a.svg", "image/svg+xml"), ("robots.txt", "text/plain; charset=utf-8"),
      ("noending", "application/octet-stream"), ("a.b/noending", "application/octet-stream"),
      (".html", "application/octet-stream"), ("a.", "application/octet-stream"), ("a.xyz", "application/octet-stream"),
    ])
  func endings(path: String, type: String) throws {
    #expect(ContentType.of(try #require(OutputPath(path))) == type)
  }
}
