import Testing

@testable import Print

@Suite("QR codes")
struct QRCodeTests {
  @Test("A short address makes a code of the smallest size that holds it at level M")
  func size() {
    // 34 bytes need version 3 at level M, which has 29 modules a side (ISO/IEC 18004, table 7).
    #expect(QRCode("https://example.org/r/53.html#ABCD")?.width == 29)
  }

  @Test("The picture keeps four white modules around the code, as readers need")
  func quietZone() throws {
    let code = try #require(QRCode("https://example.org/r/53.html#ABCD"))
    #expect(code.svg.hasPrefix("<svg viewBox=\"0 0 37 37\""))
    // The finder pattern in the upper left corner begins with a run of seven black modules.
    #expect(code.svg.contains("<path d=\"M4 4h7v1h-7z"))
  }

  @Test("A text that no code holds makes none")
  func tooLong() {
    #expect(QRCode(String(repeating: "a", count: 3000)) == nil)
  }

  @Test("The same text makes the same picture")
  func same() {
    #expect(QRCode("https://example.org/r/53.html#ABCD")?.svg == QRCode("https://example.org/r/53.html#ABCD")?.svg)
  }
}
