import Testing

@testable import SiteDiff

@Suite("numbers in running text")
struct PhoneNumberTests {
  @Test(
    "what stands between the marks is a telephone number, and nothing else is",
    arguments: [
      "Telepon ‸0800 1000‸, bebas pulsa", "di (‸021) 5550-1234‸.", "‸+62 21 2924 4800‸ atau ‸+62 811 8080 141‸",
      "UU 18/2017 sejak 2017 2018", "tanggal 2026-11-21 atau 21/11/2026", "Rp 5.000.000 sebulan",
      "sekitar 1.500.000 orang",
      "Pasal 13 ayat 2, 3, 4", "tahun 2015-2018", "08.00-16.00",
    ])
  func marked(text: String) {
    let words = text.split(separator: "‸", omittingEmptySubsequences: false)
    let expected = words.enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
    let plain = text.filter { $0 != "‸" }.split(separator: " ").map(String.init)
    let flags = [WordFlags](repeating: [], count: plain.count)
    #expect(PhoneNumber.all(in: plain, flags: flags).map(\.number) == expected)
  }
}
