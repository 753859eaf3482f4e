import Testing

@testable import Output

/// The vectors are from FIPS 180-2, appendix B, and the digest of nothing.
@Suite("SHA-256")
struct SHA256DigestTests {
  static let vectors = [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ]

  @Test("known texts have their known digests", arguments: vectors)
  func known(_ text: String, _ hex: String) {
    #expect(SHA256Digest(of: Array(text.utf8)).hex == hex)
  }

  @Test("a text that comes in pieces has the same digest", arguments: vectors)
  func pieces(_ text: String, _ hex: String) {
    let bytes = Array(text.utf8)
    var digest = RunningDigest()
    for start in stride(from: 0, to: bytes.count, by: 777) {
      Array(bytes[start..<min(start + 777, bytes.count)]).withUnsafeBytes { digest.append($0) }
    }
    #expect(digest.finish().hex == hex)
  }

  @Test("hexadecimal digits give the digest back", arguments: vectors)
  func hex(_ text: String, _ hex: String) {
    #expect(SHA256Digest(hex: Array(hex.utf8)) == SHA256Digest(of: Array(text.utf8)))
  }

  @Test("anything but 64 lower-case digits is no digest")
  func noHex() {
    let good = String(repeating: "0", count: 63)
    #expect(SHA256Digest(hex: Array((good + "a").utf8)) != nil)
    for bad in ["", good, good + "A", good + "g", good + "00"] {
      #expect(SHA256Digest(hex: Array(bad.utf8)) == nil)
    }
  }

  @Test("in base 64 it is as pages write it")
  func base64() {
    #expect(SHA256Digest(of: Array("abc".utf8)).base64 == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
    #expect(SHA256Digest(of: []).base64 == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
  }
}
