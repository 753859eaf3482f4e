import Testing

@testable import Markdown

struct HeadingIDsTests {
  @Test(
    "an id is made of lower-case ASCII words",
    arguments: [
      ("Apa yang Anda Butuhkan?", "apa-yang-anda-butuhkan"), ("Café à la Æsop", "cafe-a-la-aesop"),
      ("  Don’t -- worry  ", "dont-worry"), ("e\u{301}tude", "etude"), ("Straße 5", "strasse-5"), ("!!!", "section"),
      ("日本", "section"), ("œuvre", "oeuvre"),
    ])
  func slug(text: String, id: String) {
    #expect(HeadingIDs.slug(text) == id)
  }

  @Test("an id is given once")
  func numbers() {
    var ids = HeadingIDs()
    #expect(["a", "a-2", "a", "a", "A"].map { ids.id(for: $0) } == ["a", "a-2", "a-3", "a-4", "a-5"])
  }

  @Test("headings whose words may stand in no address are numbered, once each")
  func neutral() {
    var ids = HeadingIDs(naming: ["Tanda bahaya", "S 2"])
    let headings = ["Tanda bahaya", "Paspor ditahan", "S 2", "Paspor ditahan"]
    #expect(headings.map { ids.id(for: $0) } == ["tanda-bahaya", "s-1", "s-2", "s-2-2"])
  }
}
