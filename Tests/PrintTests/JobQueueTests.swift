import Testing

@testable import Print

@Suite("The queue of jobs")
struct JobQueueTests {
  @Test("Jobs come in their order, each once")
  func order() {
    let queue = JobQueue(count: 3)
    #expect((0..<4).map { _ in queue.take()?.index } == [0, 1, 2, nil])
  }

  @Test("A second try comes after all first ones, and there is no third")
  func retries() throws {
    let queue = JobQueue(count: 2)
    let first = try #require(queue.take())
    #expect(queue.retry(first))
    #expect(queue.take()?.index == 1)
    let again = try #require(queue.take())
    #expect(again.index == 0 && again.attempt == 2)
    #expect(!queue.retry(again))
  }

  @Test("Once something was made, four deaths in a row are not enough to give up")
  func patience() throws {
    let queue = JobQueue(count: 20)
    queue.succeeded()
    for _ in 0..<5 { #expect(queue.retry(try #require(queue.take()))) }
    #expect(queue.giveUp().isEmpty)
  }
}
