import Testing

@testable import suluh

@Suite struct SkeletonKeyTests {
  @Test("a key is lower case with single hyphens", arguments: ["a", "check-the-company", "53-office"])
  func valid(text: String) throws {
    #expect(try SkeletonKey(text).text == text)
  }

  @Test("anything else cannot be a folder's name", arguments: ["", "A", "a--b", "-a", "a_b", "../a", "a b", "é"])
  func invalid(text: String) {
    #expect(throws: UserError.self) { try SkeletonKey(text) }
  }

  @Test("its words make a title")
  func title() throws {
    #expect(try SkeletonKey("check-the-company").title == "Check the company")
  }
}
