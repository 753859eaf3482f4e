import Content
import Diagnostics
import SiteBuild
import Testing

@testable import suluh

@Suite struct CallSheetTests {
  @Test(
    "a ringing list asks the same of every number, and has no line too wide for paper",
    arguments: MessageLanguage.allCases)
  func sheet(language: MessageLanguage) async throws {
    let (due, dated) = try await smallDue(within: 400)
    let text = CallSheet(due, in: dated, language: language).text
    let count = due.count { $0.number != nil }
    #expect(count > 5)
    for question in CallSheetWords.questions {
      #expect(text.components(separatedBy: question.text(in: language)).count == count + 1)
    }
    for number in due.compactMap(\.number) { #expect(text.contains("   \(number)")) }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 78 })
    #expect(!text.contains("portal-kerja") && !text.contains("wajib-bebas-biaya"), "only what can be rung")
  }

  @Test("nobody is asked to try an emergency number")
  func emergency() async throws {
    let (due, dated) = try await smallDue(within: 400) { content in
      let national = "content/contacts/national.yml"
      try content.edit(national, "owner: kementerian-perempuan", "owner: polri")
      let text = try content.text(national)
      let start = try #require(text.firstRange(of: "jalur-perempuan:"))
      let line = try #require(text[start.upperBound...].firstRange(of: "kind: national-hotline"))
      try content.write(national, text.replacingCharacters(in: line, with: "kind: police"))
    }
    let text = CallSheet(due, in: dated, language: .english).text
    #expect(text.components(separatedBy: CallSheetWords.emergency.en).count == 2)
    #expect(text.contains("   129   from Indonesia only\n   jalur-perempuan   valid until 2027-10-01\n   !! "))
  }

  @Test("an empty sheet has no rules and no blanks")
  func emptySheet() async throws {
    let dated = try await SmallContent().dated()
    #expect(CallSheet([], in: dated, language: .english).text == "Ringing list, 21 November 2026. Numbers: 0\n")
  }
}

extension DueRecord {
  /// The number as pages print it.
  fileprivate var number: String? {
    if case .contact(let contact) = record { contact.line?.displayed } else { nil }
  }
}
