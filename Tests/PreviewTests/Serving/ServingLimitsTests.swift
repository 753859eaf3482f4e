import Testing

@testable import Preview

struct ServingLimitsTests {
  @Test("the system's limit leaves some connections, and never more than a preview needs")
  func ofSystem() {
    #expect((4...512).contains(ServingLimits.ofSystem().connections))
  }
}
