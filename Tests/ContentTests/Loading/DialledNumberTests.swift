import Diagnostics
import Testing

@testable import Content

struct DialledNumberTests {
  private func check(_ text: String, _ type: Contact.NumberType) -> [Diagnostic] {
    let findings = Findings()
    let fits = DialledNumber.check(
      Located(text, at: SourceLocation(path: "content/x.yml")), type: type, findings: findings)
    #expect(fits == findings.diagnostics.isEmpty)
    return findings.diagnostics
  }

  @Test(
    "numbers as they are dialled",
    arguments: [
      ("129", .shortCode), ("110", .shortCode), ("08001000", .tollFree), ("+60800000000", .tollFree),
      ("+622129244800", .landline), ("+6281200000001", .mobile), ("+85200000001", .mobile),
    ] as [(String, Contact.NumberType)])
  func good(_ text: String, _ type: Contact.NumberType) {
    #expect(check(text, type).isEmpty)
  }

  @Test(
    "anything else is refused, with what it should be where that is plain",
    arguments: [
      ("+62 21 2924 4800", .landline, "write '+622129244800'"), ("(021) 2924-4800", .landline, "write '+622129244800'"),
      ("081200000001", .mobile, "write '+6281200000001'"), ("6281200000001", .mobile, "write '+6281200000001'"),
      ("0800-1000", .tollFree, "write '08001000'"), ("+129", .shortCode, "write '129'"),
      ("12345678", .shortCode, "write the digits alone"), ("+0621", .landline, "write it as +62…, without spaces"),
      ("", .mobile, "write it as +62…, without spaces"), ("٠٨١٢", .mobile, "write it as +62…, without spaces"),
      ("+1234567890123456", .landline, "write it as +62…, without spaces"),
    ] as [(String, Contact.NumberType, String)])
  func bad(_ text: String, _ type: Contact.NumberType, _ hint: String) {
    let found = check(text, type)
    #expect(found.map(\.kind.id) == ["bad-number"])
    #expect(found.first?.hint?.en == hint)
  }

  @Test("scientific notation was a spreadsheet", arguments: ["6,28E+12", "6.28E+12", "8E12", "6,28122E+012"])
  func spreadsheet(_ text: String) {
    #expect(check(text, .mobile).map(\.kind.id) == ["spreadsheet-damage"])
  }

  @Test("letters alone are not scientific notation", arguments: ["E", "e+1", "1E", "HELLO", "12E1E2", "1E+"])
  func noSpreadsheet(_ text: String) {
    #expect(!text.isScientificNotation)
  }
}
