import Testing

@testable import suluh

@Suite struct StringColumnsTests {
  @Test("words are put into lines that are no longer than asked for, and none is lost")
  func wrapping() {
    let text = "one two three four five sixsixsix"
    let wrapped = text.wrapped(at: 8)
    #expect(wrapped == "one two\nthree\nfour\nfive\nsixsixsix")
    #expect(wrapped.split(whereSeparator: \.isWhitespace) == text.split(separator: " "))
  }

  @Test("padding never cuts", arguments: [("ab", "ab  "), ("abcde", "abcde"), ("é", "é   ")])
  func padding(text: String, padded: String) {
    #expect(text.padded(to: 4) == padded)
  }
}
