import Diagnostics
import Testing

@testable import SiteBuild

struct ProseTests {
  @Test(
    "in a plain or quoted string a place is exact",
    arguments: ["a: buka ‹110›", "a: \"buka ‹110›\"", "a: 'buka ‹110›'"])
  func strings(_ marked: String) throws {
    let (line, marks) = RawContactTests.unmarked(marked)
    let value = String(line.dropFirst(3))
    let text = value.filter { $0 != "\"" && $0 != "'" }
    let prose = Prose(text, at: SourceLocation(path: "x", column: 4, length: value.utf8.count))
    let range = try #require(DigitChain.all(in: prose.bytes).first).range
    #expect(prose.location(of: range) == SourceLocation(path: "x", column: marks[0].lowerBound + 1, length: 3))
  }

  @Test("in a string over several lines the place is that of the string")
  func folded() {
    let location = SourceLocation(path: "x", line: 7, column: 9, length: 1)
    #expect(Prose("buka 110", at: location).location(of: 5..<8) == location)
  }
}
