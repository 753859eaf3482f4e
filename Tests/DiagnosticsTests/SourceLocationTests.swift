import Diagnostics
import Testing

struct SourceLocationTests {
  @Test("a place keeps its numbers, and a length is at least 1")
  func numbers() {
    let place = SourceLocation(path: "a.md", line: 3, column: 4, length: 0)
    #expect((place.line, place.column, place.length) == (3, 4, 1))
    #expect(MemoryLayout<Diagnostics.SourceLocation>.stride == 32)
  }

  @Test("numbers that no file has become the nearest that fits")
  func absurd() {
    let place = SourceLocation(path: "a.md", line: .max, column: .min, length: .max)
    #expect((place.line, place.column, place.length) == (Int(Int32.max), Int(Int32.min), Int(Int32.max)))
  }

  @Test("places are sorted by path, line and column")
  func order() {
    let places = [
      SourceLocation(path: "a.md", line: 2, column: 9), SourceLocation(path: "a.md", line: 10),
      SourceLocation(path: "a.md", line: 10, column: 2), SourceLocation(path: "b.md"),
    ]
    #expect(places.reversed().sorted() == places)
  }
}
