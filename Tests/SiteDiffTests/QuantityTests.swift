import Testing

@testable import SiteDiff

@Suite("what a number in a text is")
struct QuantityTests {
  @Test(
    "the number between the marks is money, a share, a year or a law",
    arguments: [
      "denda Rp ‸5‸ juta", "denda ‸Rp5.000.000‸", "sekitar ‸62‸ persen", "sekitar ‸62%‸.", "sejak ‸2018,‸",
      "Pasal ‸13‸",
      "(Article ‸5)‸", "UU ‸18/2017‸", "RM ‸800‸", "‸1.5‸ million",
    ])
  func moneyOrLaw(text: String) throws {
    let (index, words) = try marked(text)
    #expect(Quantity.isMoneyOrLaw(index, in: words))
  }

  @Test(
    "the number between the marks is any number",
    arguments: ["dalam ‸3‸ hari", "umur ‸18‸ tahun", "langkah ‸5:‸ tanya", "pukul ‸08.00‸", "sebanyak ‸3000‸ orang"])
  func otherNumbers(text: String) throws {
    let (index, words) = try marked(text)
    #expect(!Quantity.isMoneyOrLaw(index, in: words))
  }

  private func marked(_ text: String) throws -> (Int, [String]) {
    let words = text.split(separator: " ").map(String.init)
    let index = try #require(words.firstIndex { $0.contains("‸") })
    return (index, words.map { $0.filter { $0 != "‸" } })
  }
}
