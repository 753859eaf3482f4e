import Content
import Testing

@testable import SiteBuild

struct CardTests {
  @Test("every kind of page and every ordinary lesson has a card in each language, a discreet lesson has none")
  func all() async throws {
    let cards = Card.all(of: try await TemporarySite().dated())
    #expect(cards.filter { $0.language.tag == "id" }.map(\.name).suffix(2) == ["kind-page", "langkah-resmi"])
    #expect(cards.count == 18 && !cards.contains { $0.name == "minta-tolong" })
    #expect(Set(cards.compactMap(\.path)).count == 18)
  }

  @Test("a title is divided into lines that fit, with the core of the lesson below it")
  func lines() async throws {
    let cards = Card.all(of: try await TemporarySite().dated())
    let card = try #require(cards.first { $0.name == "langkah-resmi" })
    #expect(card.titleLines == ["Langkah resmi"] && card.fits)
    #expect(card.wordLines == ["Tempuh jalur resmi lewat", "perusahaan penempatan."])
  }

  @Test("of a shipped card no line is too long, and none has more than 25 words")
  func shipped() async throws {
    for card in Card.all(of: try await TemporarySite.shipped().dated) {
      #expect(card.fits, "\(card.name) \(card.language.tag)")
      #expect((card.titleLines + card.wordLines).joined(separator: " ").numberOfWords <= 25)
    }
  }

  @Test("a page names its picture only where the content has it; discreet pages name none")
  func pages() async throws {
    let site = try TemporarySite()
    #expect(try #require(try await site.rendered().text("id/index.html")).contains("og:image") == false)
    for name in ["langkah-resmi", "minta-tolong"] { try site.write("content/cards/id/\(name).png", "x") }
    let output = try await site.rendered()
    let image = "<meta property=\"og:image\" content=\"https://suluh.test/cards/id/langkah-resmi.png\">"
    #expect(try #require(output.text("id/pelajaran/langkah-resmi.html")).contains(image))
    #expect(try #require(output.text("id/pelajaran/info-keluarga-2.html")).contains("og:image") == false)
    #expect(output.text("cards/id/langkah-resmi.png") == "x" && output.text("cards/id/minta-tolong.png") == nil)
  }

  @Test("the digest is read from the text part of a picture, and from nothing else")
  func digest() {
    let head: [UInt8] = Array("\u{89}PNG IHDR....tEXtSuluh\0".utf8)
    #expect(CardPicture.digest(in: head + Array("0123456789abrest".utf8)) == "0123456789ab")
    #expect(CardPicture.digest(in: Array("tEXtOther\0" .utf8)) == nil && CardPicture.digest(in: []) == nil)
  }
}
