import Diagnostics
import Testing

@testable import Content

struct SlugTests {
  @Test("slugs are small letters, digits and single hyphens", arguments: ["a", "cek-perusahaan", "53-10", "2026"])
  func good(_ text: String) {
    #expect(text.isSlug)
  }

  @Test(
    "anything else is no slug, and the hint mends it",
    arguments: [
      ("Cek Perusahaan", "write 'cek-perusahaan'"), ("../a", "write 'a'"), ("a/b", "write 'a-b'"),
      ("a--b", "write 'a-b'"),
      ("-a-", "write 'a'"), ("café", "write 'caf'"), ("a.html", "write 'a-html'"), ("a\u{A0}b", "write 'a-b'"),
      ("", "use lower-case letters, digits and hyphens"), ("…", "use lower-case letters, digits and hyphens"),
    ])
  func bad(_ text: String, _ hint: String) {
    #expect(!text.isSlug)
    #expect(Diagnostic.badSlug(Located(text, at: SourceLocation(path: "x"))).hint?.en == hint)
  }

  @Test("a slug has a length that every file system takes")
  func long() {
    #expect(String(repeating: "a", count: 120).isSlug && !String(repeating: "a", count: 121).isSlug)
  }
}
