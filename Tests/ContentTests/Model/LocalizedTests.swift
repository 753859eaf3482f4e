import Testing

@testable import Content

struct LocalizedTests {
  @Test("a value is found by its language, whatever its order")
  func byLanguage() {
    let value = Localized(inOrder: ["satu", "one"])
    #expect(value[english] == "one")
    #expect(value[indonesian] == "satu")
    #expect(value.all == ["satu", "one"])
  }

  @Test("values are made from languages, and turned into others")
  func mapping() {
    let tags = Localized([indonesian, english]) { $0.tag }
    #expect(tags.map(\.count) == Localized(repeating: 2, for: [indonesian, english]))
    #expect(tags.all == ["id", "en"])
  }
}
