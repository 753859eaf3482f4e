import Testing

@testable import suluh

@Suite struct ContactPagesTests {
  private func isShown(_ page: String, number: String?) -> Bool {
    ContactPages(id: "a-line", number: number).isShown(on: Array(page.utf8))
  }

  @Test("a page shows a number in whatever groups it prints it", arguments: ["+62 21 2924-4800", "+62\u{A0}21 2924 4800"])
  func groups(printed: String) {
    #expect(isShown("<li data-contact=\"a-line\"><b>\(printed)</b></li>", number: "+622129244800"))
  }

  @Test("a page that names the contact without its number does not show it")
  func withheld() {
    #expect(!isShown("<li data-contact=\"a-line\"><p>withdrawn</p></li>", number: "+622129244800"))
    #expect(!isShown("<li data-contact=\"a-line\"><p>1290 people</p></li>", number: "129"))
  }

  @Test("a short code stands alone")
  func shortCode() {
    #expect(isShown("<li data-contact=\"a-line\"><a href=\"tel:129\"><span>Call</span> 129</a>", number: "129"))
  }

  @Test("another contact with a longer id is another contact")
  func otherID() {
    #expect(!isShown("<li data-contact=\"a-line-2\"><b>129</b></li>", number: "129"))
  }

  @Test("where the number is not known, the name is enough")
  func unknownNumber() {
    #expect(isShown("<li data-contact=\"a-line\"></li>", number: nil))
    #expect(!isShown("", number: nil))
  }
}
