import Preview
import Testing

@testable import suluh

@Suite struct ServeCommandTests {
  @Test("only this computer is served unless another address is given")
  func host() throws {
    #expect(try ServeCommand.parse([]).host == nil)
    #expect(try ServeCommand.parse(["--host", "localhost"]).host?.isLoopback == true)
    #expect(try ServeCommand.parse(["--host", "0.0.0.0"]).host?.isLoopback == false)
    #expect(throws: (any Error).self) { try ServeCommand.parse(["--host", "example.org"]) }
  }

  @Test("a port is one that there can be", arguments: ["-1", "65536", "http"])
  func port(text: String) throws {
    #expect(throws: (any Error).self) { try ServeCommand.parse(["--port", text]) }
    #expect(try ServeCommand.parse(["--port", "65535"]).port == 65535)
  }
}
