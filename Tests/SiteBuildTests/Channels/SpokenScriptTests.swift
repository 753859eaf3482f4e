import Content
import Testing

@testable import SiteBuild

struct SpokenScriptTests {
  /// A lesson whose items have three to eleven words.
  private func site() throws -> TemporarySite {
    let site = try TemporarySite()
    try site.addSpokenDigits()
    func items(_ name: String, _ mark: (Int) -> String) -> [String] {
      (1...6).map { number in
        "\(mark(number))\(name)\(number) " + String(repeating: "kata ", count: number + 1) + "selesai."
      }
    }
    try site.writeSection("Poin penting", items("Poin") { _ in "- " })
    try site.writeSection("Tanda bahaya", items("Bahaya") { _ in "- " })
    try site.writeSection("Yang bisa dilakukan", items("Langkah") { "\($0). " } + ["", "- Centang jangan dibaca."])
    return site
  }

  @Test("a script has as many words as its time asks for", arguments: SpokenScript.Length.allCases)
  func wordCount(_ length: SpokenScript.Length) async throws {
    let script = try await site().channels().script(length)
    #expect(script.fits && length.words.contains(script.wordCount))
    #expect(script.paragraphs.reduce(0) { $0 + $1.numberOfWords } == script.wordCount)
  }

  @Test("the number is said twice; signs stand behind their label; nothing to tick is read out")
  func contents() async throws {
    let script = try await site().channels().script(.minute)
    let text = script.paragraphs.joined(separator: "\n")
    #expect(text.components(separatedBy: "nol delapan nol nol, satu nol nol nol.").count == 3)
    #expect(text.contains("\nTanda bahaya: Bahaya1 kata") && text.contains("\nYang bisa dilakukan: Langkah1 kata"))
    #expect(!text.contains("Centang"))
    #expect(script.paragraphs.first?.hasPrefix("Anda atau keluarga mau bekerja di luar negeri?") == true)
  }

  @Test("a lesson with too little to say has a shorter script, and the check says so")
  func tooShort() async throws {
    let site = try TemporarySite()
    let channels = try await site.channels()
    let script = channels.script(.voiceNote)
    #expect(!script.fits && script.wordCount > 20)
    #expect(channels.problems.map(\.kind).contains(.wordCount(script.wordCount, wanted: 150...170)))
  }

  @Test("the file says what is read out and what is not")
  func file() async throws {
    let text = try await site().channelFile(.radio)
    #expect(text.contains("\n[30 detik. Mulai dengan salam dalam bahasa setempat.]\n"))
    #expect(text.contains("\n[60 detik. "))
    let header = try #require(text.components(separatedBy: "\n\n").first).replacing("\n", with: " ")
    #expect(header.hasPrefix("[Langkah resmi] [Nomor berlaku sampai ") && header.contains("Dicek 1 November 2026."))
  }
}
