import Testing

@testable import SiteBuild

struct ShortDigestTests {
  private func digest(_ texts: [String]) -> String {
    var digest = ShortDigest()
    digest.add(texts)
    return digest.text
  }

  @Test("it has four signs that cannot be taken for one another, and differs when a border between texts moves")
  func signs() {
    let codes = (0..<200).map { digest(["\($0)"]) }
    #expect(codes.allSatisfy { $0.count == 4 && $0.allSatisfy("0123456789ABCDEFGHJKMNPQRSTVWXYZ".contains) })
    #expect(Set(codes).count == 200)
    #expect(digest(["a", "bc"]) != digest(["ab", "c"]))
  }

  @Test("it is FNV-1a: the empty digest is the offset basis, and it is the same for ever")
  func known() {
    // 0xcbf29ce484222325 & 0xFFFFF = 0x22325 = 0b00100_01000_11001_00101
    #expect(digest([]) == "48S5")
  }
}
