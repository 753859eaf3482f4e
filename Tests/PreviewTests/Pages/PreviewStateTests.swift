import Diagnostics
import Output
import Synchronization
import Testing

@testable import Preview

struct PreviewStateTests {
  private let site: [OutputPath: [UInt8]] = [OutputPath(fixed: "a"): [1]]
  private let problems = PreviewProblems(summary: "1 error", texts: ["x"], language: .english)

  private final class Count: Sendable {
    let value = Mutex(0)
  }

  @Test("each state that looks different has a version of its own, and is told once")
  func versions() {
    let state = PreviewState(run: "r")
    let told = Count()
    state.onChange { told.value.withLock { $0 += 1 } }
    #expect(state.snapshot.version == "r-0")
    state.show(.site(site))
    state.show(.site(site))
    #expect(state.snapshot.version == "r-1" && told.value.withLock { $0 } == 1)
    state.show(.problems(problems))
    state.show(.problems(problems))
    #expect(state.snapshot.version == "r-2" && told.value.withLock { $0 } == 2)
  }

  @Test("problems leave the last site as it is, and a mended site has none")
  func recovery() {
    let state = PreviewState()
    state.show(.problems(problems))
    #expect(state.snapshot.files == nil && state.snapshot.problems == problems)
    state.show(.site(site))
    #expect(state.snapshot.files == site && state.snapshot.problems == nil)
    state.show(.problems(problems))
    #expect(state.snapshot.files == site && state.snapshot.problems == problems)
    state.show(.site(site))
    #expect(state.snapshot.problems == nil)
  }

  @Test("two runs of the program have no version in common")
  func runs() {
    #expect(PreviewState().snapshot.version != PreviewState().snapshot.version)
  }
}
