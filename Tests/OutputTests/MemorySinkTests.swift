import Testing

@testable import Output

@Suite("Output in memory")
struct MemorySinkTests {
  @Test("what was put is there, and nothing else")
  func keeps() throws {
    let sink = MemorySink()
    try sink.put(OutputPath(fixed: "b"), [1])
    try sink.put(OutputPath(fixed: "a/c"), [2, 3])
    #expect(sink[OutputPath(fixed: "a/c")] == [2, 3])
    #expect(sink[OutputPath(fixed: "a")] == nil)
    #expect(sink.contents == [OutputPath(fixed: "a/c"): [2, 3], OutputPath(fixed: "b"): [1]])
    #expect(sink.tree.files.map(\.path.string) == ["a/c", "b"])
    #expect(sink.tree.files.map(\.size) == [2, 1])
  }

  @Test("a path that is put twice is named")
  func twice() throws {
    let sink = MemorySink()
    try sink.put(OutputPath(fixed: "a"), [1])
    #expect(throws: OutputError.pathTwice(OutputPath(fixed: "a"))) { try sink.put(OutputPath(fixed: "a"), [1]) }
    #expect(sink[OutputPath(fixed: "a")] == [1])
  }

  @Test("it takes files from several tasks at once")
  func parallel() async throws {
    let sink = MemorySink()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for task in 0..<8 {
        group.addTask {
          for number in 0..<100 { try sink.put(#require(OutputPath("\(task)/\(number)")), [UInt8(number)]) }
        }
      }
      try await group.waitForAll()
    }
    #expect(sink.tree.files.count == 800)
  }
}
