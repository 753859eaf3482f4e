import Testing

@testable import SiteDiff

@Suite("the shortest way from one sequence to another")
struct EditScriptTests {
  @Test("equal sequences need no edit")
  func equal() {
    #expect(EditScript(from: [1, 2, 3], to: [1, 2, 3]).hunks.isEmpty)
    #expect(EditScript(from: [Int](), to: []).hunks.isEmpty)
  }

  @Test("a word that is replaced is one hunk")
  func replaced() {
    let words = { (text: String) in text.split(separator: " ").map(String.init) }
    let script = EditScript(from: words("a b c d"), to: words("a x c d"))
    #expect(script.hunks == [.init(old: 1..<2, new: 1..<2)])
  }

  @Test("applying the hunks to the old sequence gives the new one, and no hunk begins with an item that stays")
  func applying() {
    var generator = SeededGenerator(state: 7)
    for _ in 0..<2000 {
      let old = (0..<Int.random(in: 0...14, using: &generator)).map { _ in Int.random(in: 0...4, using: &generator) }
      let new = (0..<Int.random(in: 0...14, using: &generator)).map { _ in Int.random(in: 0...4, using: &generator) }
      let script = EditScript(from: old, to: new)
      var result: [Int] = []
      var position = 0
      for hunk in script.hunks {
        result += old[position..<hunk.old.lowerBound] + new[hunk.new]
        position = hunk.old.upperBound
      }
      #expect(result + old[position...] == new)
      let edits = script.hunks.reduce(0) { $0 + $1.old.count + $1.new.count }
      #expect(edits == old.count + new.count - 2 * Self.longestCommon(old, new))
    }
  }

  @Test("beyond the limit all that differs is one hunk")
  func limit() {
    let script = EditScript(from: [0] + Array(1...50) + [99], to: [0] + Array(101...150) + [99], limit: 10)
    #expect(script.hunks == [.init(old: 1..<51, new: 1..<51)])
  }

  private static func longestCommon(_ a: [Int], _ b: [Int]) -> Int {
    var row = [Int](repeating: 0, count: b.count + 1)
    for item in a {
      var next = row
      for index in b.indices { next[index + 1] = item == b[index] ? row[index] + 1 : max(next[index], row[index + 1]) }
      row = next
    }
    return row[b.count]
  }
}
