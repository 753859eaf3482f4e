import Testing

@testable import Preview

struct ContentPolicyTests {
  @Test(
    "what a preview adds is let in besides what was, and nothing else",
    arguments: [
      ("default-src 'none'; img-src 'self'", "default-src 'none'; img-src 'self'; script-src 'self'"),
      ("default-src 'none'; script-src 'sha256-abc='", "default-src 'none'; script-src 'sha256-abc=' 'self'"),
      ("script-src 'none'; img-src data:", "script-src 'self'; img-src data:"),
      ("SCRIPT-SRC  'self'  https://a.example;;", "script-src https://a.example 'self'"),
      ("default-src https:", "default-src https:; script-src https: 'self'"),
      ("img-src 'self'", "img-src 'self'"),
      ("", ""),
    ])
  func allowOwn(before: String, after: String) {
    var policy = ContentPolicy(before)
    policy.allowOwn("script-src")
    #expect(policy.text == after)
  }

  @Test("of a directive that is there twice, the first is opened, as browsers take that one")
  func twice() {
    var policy = ContentPolicy("script-src 'none'; script-src *")
    policy.allowOwn("script-src")
    #expect(policy.text == "script-src 'self'; script-src *")
  }
}
