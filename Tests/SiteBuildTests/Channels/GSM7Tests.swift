import Testing

@testable import SiteBuild

struct GSM7Tests {
  @Test(
    "signs of the basic table count one, those of the extension two, others cannot be sent",
    arguments: [("Halo", 4), ("é", 1), ("€5", 3), ("[a]", 5), ("", 0), ("ł", nil), ("日", nil)] as [(String, Int?)])
  func length(_ text: String, _ length: Int?) {
    #expect(GSM7.length(of: text) == length)
  }

  @Test("typographic signs become those that every phone knows")
  func plain() {
    #expect(GSM7.plain("“Ya” – kata’nya…\u{A0}½") == "\"Ya\" - kata'nya... 1/2")
    #expect(GSM7.foreignSign(in: "satu ł dua") == "ł" && GSM7.foreignSign(in: "satu") == nil)
  }
}
