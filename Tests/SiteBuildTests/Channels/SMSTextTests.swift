import Content
import Testing

@testable import SiteBuild

struct SMSTextTests {
  @Test("a message has the core, a number with its place, the month of the check and the address, and fits")
  func whole() async throws {
    let sms = try await TemporarySite().channels().sms
    let sentences = [
      "Tempuh jalur resmi lewat perusahaan penempatan.", "Cek lowongan di portal resmi.",
      "Tanya: 0800 1000 (hanya dari Indonesia).", "Dicek 11/2026.", "suluh.test",
    ]
    #expect(sms.text == sentences.joined(separator: " "))
    #expect(try #require(GSM7.length(of: sms.text)) <= GSM7.one && sms.problems.isEmpty)
  }

  @Test("a step is added where it still fits; a sign to tick never is, since alone it reads like advice")
  func steps() async throws {
    let site = try TemporarySite()
    try site.writeSection("Inti", ["Tanya dulu."])
    try site.writeSection("Yang bisa dilakukan", ["- Serahkan paspor.", "", "1. Minta waktu dua hari."])
    let text = try await site.channels().sms.text
    #expect(text.hasPrefix("Tanya dulu. Minta waktu dua hari. Tanya: ") && !text.contains("paspor"))
    #expect(try #require(GSM7.length(of: text)) <= GSM7.one)
  }

  @Test("a number that is only last known is not sent")
  func lastKnown() async throws {
    let site = try TemporarySite()
    try site.writeSection("Hubungi", ["Telepon [kami](contact:tua)."])
    try site.writeContacts([contactRecord("tua", number: "+622150000009", data: "2019-01-05")])
    let text = try await site.channels().sms.text
    #expect(!text.contains("5000") && !text.contains("Tanya:") && text.hasSuffix("suluh.test"))
  }

  @Test("a core that needs three messages, and a sign that no phone sends, are problems")
  func problems() async throws {
    let site = try TemporarySite()
    try site.writeSection("Inti", [String(repeating: "kata ", count: 40)])
    #expect(try await site.channels().sms.problems.map(\.kind) == [.tooLong(.sms, signs: 199, room: 186)])
    try site.writeSection("Inti", ["Tanya 日 dulu."])
    #expect(try await site.channels().sms.problems.map(\.kind) == [.sign("日")])
  }

  @Test("an address that is too long, or has a sign that no phone sends, is a problem, too")
  func address() async throws {
    let site = try TemporarySite()
    try site.writeSection("Inti", [String(repeating: "kata ", count: 30)])
    try site.edit("content/site.yml", "https://suluh.test", "https://suluh.test/" + String(repeating: "a", count: 100))
    let problems = try await site.channels().sms.problems
    guard case .tooLong(.sms, 149, let room)? = problems.first?.kind else { throw Unexpected() }
    #expect(problems.count == 1 && room < 149)
    try site.writeSection("Inti", ["Tanya dulu."])
    try site.edit("content/site.yml", "aaa\n", "日\n")
    let sign = try #require(try await site.channels().sms.problems.first)
    #expect(sign.kind == .sign("日") && sign.location.path == "content/site.yml")
  }

  private struct Unexpected: Error {}
}
