import Testing

@testable import Content

struct ContactLineTests {
  @Test("from where a line can be reached")
  func reach() {
    #expect(Contact.Reach.domestic.fromIndonesia && !Contact.Reach.domestic.from(country: "my"))
    #expect(!Contact.Reach.abroad.fromIndonesia && Contact.Reach.abroad.from(country: "my"))
    #expect(!Contact.Reach.abroad.from(country: "id"))
    #expect(Contact.Reach.both.from(country: "id") && Contact.Reach.both.from(country: "my"))
    let two = Contact.Reach.countries(["my", "sg"])
    #expect(two.from(country: "sg") && !two.from(country: "hk") && !two.fromIndonesia)
  }
}
