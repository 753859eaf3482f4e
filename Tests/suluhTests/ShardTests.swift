import Testing

@testable import suluh

@Suite("Parts of the work")
struct ShardTests {
  @Test("parts are disjoint and together everything", arguments: [1, 2, 3, 7])
  func complete(count: Int) throws {
    let all = Array(0..<20)
    let parts = try (1...count).map { try #require(Shard(argument: "\($0)/\(count)")).part(of: all) }
    #expect(parts.flatMap { $0 }.sorted() == all)
  }

  @Test("what names no part is refused", arguments: ["0/3", "4/3", "1", "1/0", "a/b", "1/2/3", "-1/2", "/"])
  func refused(text: String) {
    #expect(Shard(argument: text) == nil)
  }
}
