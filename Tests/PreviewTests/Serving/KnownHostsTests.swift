import Testing

@testable import Preview

struct KnownHostsTests {
  @Test(
    "names of this computer are allowed, with any port",
    arguments: [nil, "localhost", "LocalHost:8000", "127.0.0.1:1", "127.1.2.3", "[::1]:8000", "[::1]"])
  func allowed(host: String?) {
    #expect(KnownHosts.loopback.allows(host) && KnownHosts.any.allows(host))
  }

  @Test(
    "other names are not, unless others are served",
    arguments: ["", "evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "[::2]", "192.168.1.5:80", "["])
  func refused(host: String) {
    #expect(!KnownHosts.loopback.allows(host) && KnownHosts.any.allows(host))
  }
}
