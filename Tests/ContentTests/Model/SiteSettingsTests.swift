import Testing

@testable import Content

struct SiteSettingsTests {
  @Test(
    "addresses for examples stand for what is to be filled in",
    arguments: [
      ("https://suluh.example", true), ("https://suluh.example/situs", true), ("https://example", true),
      ("https://a.example:8080/", true), ("https://", true), ("", true),
      ("https://suluh.or.id", false), ("https://example.or.id", false), ("https://suluh.or.id/example", false),
    ])
  func placeholder(_ url: String, _ expected: Bool) {
    #expect(SiteSettings.isPlaceholder(url: url) == expected)
  }
}
