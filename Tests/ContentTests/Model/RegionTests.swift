import Testing

@testable import Content

struct RegionTests {
  @Test("codes are digits in groups of 2, 2, 2 and 4", arguments: ["53", "53.10", "53.10.01", "53.10.01.2001"])
  func codes(_ text: String) {
    #expect(Region.Code(text)?.rawValue == text)
  }

  @Test(
    "anything else is no code",
    arguments: [
      "", "5", "53.1", "53.", ".53", "53.101", "5310", "53.10.01.201", "53.10.01.2001.01", "53,10", "٥٣", "NT",
    ])
  func noCodes(_ text: String) {
    #expect(Region.Code(text) == nil)
  }

  @Test("a code knows the region around it and what lies in it")
  func containment() throws {
    let manggarai = try #require(Region.Code("53.10"))
    #expect(manggarai.parent == Region.Code("53"))
    #expect(manggarai.depth == 2)
    #expect(Region.Code("53")?.parent == nil)
    #expect(Region.Code("53")?.contains(manggarai) == true)
    #expect(manggarai.contains(manggarai))
    #expect(Region.Code("53.1")?.contains(manggarai) == nil)
    #expect(Region.Code("33")?.contains(manggarai) == false)
  }
}
