import Testing

@testable import Preview

struct ServingAddressTests {
  @Test(
    "addresses are read, known for what they are, and written for a browser",
    arguments: [
      ("127.0.0.1", true, "http://127.0.0.1:80/"), ("127.9.9.9", true, "http://127.9.9.9:80/"),
      ("::1", true, "http://[::1]:80/"), ("192.168.1.5", false, "http://192.168.1.5:80/"),
      ("fe80::1", false, "http://[fe80::1]:80/"), ("0.0.0.0", false, "http://localhost:80/"),
      ("::", false, "http://localhost:80/"), ("128.0.0.1", false, "http://128.0.0.1:80/"),
    ])
  func addresses(text: String, isLoopback: Bool, url: String) throws {
    let address = try #require(ServingAddress(text))
    #expect(address.isLoopback == isLoopback && address.url(port: 80) == url)
  }

  @Test(
    "names and halves of addresses are none", arguments: ["", "localhost", "127.0.0", "1.2.3.256", "[::1]", "0x7f.1"])
  func none(text: String) {
    #expect(ServingAddress(text) == nil)
  }

  @Test("both addresses that only this computer reaches are there from the start")
  func loopback() {
    #expect(ServingAddress.loopback == [ServingAddress("127.0.0.1"), ServingAddress("::1")])
  }
}
