import Testing

@testable import Content

struct WordListTests {
  @Test(
    "alternatives in brackets are written out",
    arguments: [
      ("satu", ["satu"]), ("(a|b) c", ["a c", "b c"]), ("(a|b) (c|d)", ["a c", "a d", "b c", "b d"]),
      ("ke(nya|) sana", ["kenya sana", "ke sana"]),
    ])
  func phrases(_ pattern: String, _ expected: [String]) {
    #expect(WordList.phrases(of: pattern) == expected)
  }

  @Test("brackets that do not match, and too many alternatives, are none", arguments: ["(a", "a)", "a|b", "((a|b))"])
  func unusable(_ pattern: String) {
    #expect(WordList.phrases(of: pattern) == nil)
    #expect(WordList.phrases(of: String(repeating: "(a|b)", count: 10)) == nil)
  }
}
