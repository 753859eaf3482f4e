import Testing

@testable import Output

@Suite("Working in parallel")
struct InParallelTests {
  @Test("results come in the order of the items, however many there are", arguments: [0, 1, 63, 64, 65, 5000])
  func order(_ count: Int) async throws {
    let items = Array(0..<count)
    #expect(try await inParallel(items) { $0.map { $0 * 2 } } == items.map { $0 * 2 })
  }

  @Test("the error of one run is the error of all")
  func fails() async {
    await #expect(throws: OutputError.interrupted) {
      try await inParallel(Array(0..<1000)) { run -> [Int] in
        if run.contains(777) { throw OutputError.interrupted }
        return []
      }
    }
  }
}
