import Parallel
import Testing

private struct Failure: Error {}

struct ConcurrentMapTests {
  @Test(
    "results come in the order of the items, however many there are and however many are worked on",
    arguments: [0, 1, 63, 64, 65, 5000], [1, 2, 8])
  func order(_ count: Int, _ width: Int) async {
    let items = Array(0..<count)
    #expect(await concurrentMap(items, width: width) { $0 * 2 } == items.map { $0 * 2 })
  }

  @Test("a chunk may have fewer results than items", arguments: [1, 8])
  func flat(_ width: Int) async {
    let items = Array(0..<1000)
    let even = await concurrentFlatMap(items, width: width) { chunk in chunk.filter { $0.isMultiple(of: 2) } }
    #expect(even == items.filter { $0.isMultiple(of: 2) })
  }

  @Test("the error of one item is the error of all", arguments: [1, 8])
  func fails(_ width: Int) async {
    await #expect(throws: Failure.self) {
      try await concurrentMap(Array(0..<1000), width: width) { item in if item == 777 { throw Failure() } }
    }
  }

  @Test("there is a processor to work on")
  func processors() {
    #expect(processorCount >= 1)
  }
}
