import Content
import Testing

@testable import SiteBuild

struct WhatsAppTextTests {
  @Test("every message has its title and number, and ends with the day of the check and the address")
  func frame() async throws {
    let text = try await TemporarySite().channels().whatsApp
    #expect(text.parts.count == 2 && text.problems.isEmpty)
    let first = try #require(text.parts.first).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(first.first == "*Langkah resmi* (1/2)")
    #expect(first.last == "Dicek 1 November 2026. https://suluh.test/id/pelajaran/langkah-resmi.html")
    #expect(first.contains("*Tanda bahaya*") && first.contains("1. Cek lowongan di portal resmi."))
    let lines = try #require(text.parts.last).split(separator: "\n")
    #expect(lines.contains("Telepon pusat panggilan: 0800 1000 (hanya dari Indonesia)."))
  }

  @Test("a long lesson is divided so that no message has more than 700 signs and no item is lost")
  func division() async throws {
    let site = try TemporarySite()
    let items = (1...9).map { "- Butir \($0) " + String(repeating: "kata ", count: 30) + "selesai." }
    try site.writeSection("Tanda bahaya", items)
    let text = try await site.channels().whatsApp
    #expect(text.parts.count > 2)
    for (index, part) in text.parts.enumerated() {
      #expect(part.utf16.count <= 700)
      #expect(part.hasPrefix("*Langkah resmi* (\(index + 1)/\(text.parts.count))\n"))
    }
    let all = text.parts.joined()
    for number in 1...9 { #expect(all.contains("- Butir \(number) kata")) }
    #expect(text.file.contains("\n\n----------\n\n*Langkah resmi* (2/"))
  }

  @Test("from ten messages on their numbers are longer, and still none has more than 700 signs")
  func tenMessages() async throws {
    let site = try TemporarySite()
    try site.writeSection("Inti", [Array(repeating: ".", count: 3200).joined(separator: " ")])
    let parts = try await site.channels().whatsApp.parts
    #expect(parts.count > 9 && parts.allSatisfy { $0.utf16.count <= 700 })
  }

  @Test("a message that goes on with a list says again of what it is a list, and no heading stands alone")
  func headings() async throws {
    let site = try TemporarySite()
    let long = String(repeating: "kata ", count: 30) + "selesai."
    try site.writeSection(
      "Yang bisa dilakukan", ["### Tanda BERHENTI", ""] + (1...6).map { "- Butir \($0) \(long)" })
    let parts = try await site.channels().whatsApp.parts
    for part in parts where part.contains("- Butir") {
      let before = try #require(part.components(separatedBy: "\n- Butir").first)
      #expect(before.hasSuffix("*Yang bisa dilakukan*\n*Tanda BERHENTI*"))
    }
    for part in parts {
      let lines = part.split(separator: "\n").dropFirst().dropLast()
      #expect(lines.last?.hasSuffix("*") == false)
    }
  }

  @Test("bold is the only form, and signs that WhatsApp would take for form are left out")
  func form() async throws {
    let site = try TemporarySite()
    try site.writeSection("Inti", ["Isi **nama_lengkap** di `formulir` ~ini~."])
    let part = try #require(try await site.channels().whatsApp.parts.first)
    #expect(part.contains("\nIsi *namalengkap* di formulir ini.\n"))
  }

  @Test("a paragraph longer than a message is divided between sentences")
  func sentences() async throws {
    let site = try TemporarySite()
    let sentence = "Satu " + String(repeating: "kata ", count: 28) + "selesai."
    try site.writeSection("Hubungi", [Array(repeating: sentence, count: 6).joined(separator: " ")])
    let text = try await site.channels().whatsApp
    #expect(text.problems.isEmpty && text.parts.allSatisfy { $0.utf16.count <= 700 })
    #expect(text.parts.joined().components(separatedBy: "selesai.").count == 7)
  }

  @Test("a sentence that fits into no message is a problem at its place")
  func tooLong() async throws {
    let site = try TemporarySite()
    try site.writeSection("Tanda bahaya", ["- Pendek.", "- " + String(repeating: "kata ", count: 150)])
    let problem = try #require(try await site.channels().whatsApp.problems.first)
    guard case .tooLong(.whatsApp, let signs, let room) = problem.kind else {
      Issue.record("a text that is too long says so, not \(problem)")
      return
    }
    #expect(signs > room && room > 400)
    let line = try #require(site.read("content/lessons/langkah-resmi/id.md")).text
      .split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.hasPrefix("- kata") }
    #expect(problem.location.line == line.map { $0 + 1 })
  }

  @Test("a number that may not be shown is in no message; one that is last known says its year")
  func states() async throws {
    let site = try TemporarySite()
    try site.writeSection("Hubungi", ["Telepon [kami](contact:tua) atau [mereka](contact:ditarik)."])
    try site.writeContacts([
      contactRecord("tua", number: "+622150000009", data: "2019-01-05"),
      contactRecord(
        "ditarik", number: "+622150000008", more: "withdrawn: 2026-11-02 salah"),
    ])
    let all = try await site.channels().whatsApp.parts.joined()
    #expect(all.contains("kami: +62 21 5000 0009 (nomor terakhir yang kami tahu, 2019; mungkin sudah berganti)"))
    #expect(all.contains("mereka.") && !all.contains("5000 0008"))
  }
}
