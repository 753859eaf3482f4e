import Glibc
import Testing

@testable import Preview

struct ServingErrorTests {
  @Test("a port that is in use is named, with the command that takes another")
  func portInUse() {
    let error = ServingError.portInUse(8000, free: 8002)
    #expect(error.message.en == "port 8000 is in use by another program")
    #expect(error.hint?.en == "use another port: 'suluh serve --port 8002'")
    #expect(error.hint?.id == "pakai porta lain: 'suluh serve --port 8002'")
    #expect(ServingError.portInUse(65535, free: nil).hint?.en.contains("--port 0'") == true)
  }

  @Test("what the system says is handed on")
  func others() {
    #expect(ServingError.portNotAllowed(80).message.id.contains("80") && ServingError.portNotAllowed(80).hint != nil)
    #expect(ServingError.refused(ENOMEM).message.en.hasSuffix(String(cString: strerror(ENOMEM))))
    #expect(ServingError.notOurs(ServingAddress.loopback[0]).hint == nil)
  }
}
