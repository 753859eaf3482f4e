import Diagnostics
import Markdown
import Testing

@testable import SiteBuild

/// What is found stands between the marks ‹ and › in the text.
struct RawContactTests {
  @Test(
    "a number to call is found, from its first sign to its last digit",
    arguments: [
      "Telepon ‹0812-9876-5432›.", "WA ‹+62 812 9876 5432› ya", "Kantor ‹(021) 555 1234›",
      "‹081298765432›",
      "Dari luar negeri: ‹+6221 2924 4800›", "tulis ‹0380.8553333› saja", "Nomor ‹812 3456 7890› itu",
      "WA‹08123456789›",
      "Pada 2025, telepon ‹0800 1000 000›", "dulu 2019 ‹0812 345 678›",
      "KBRI ‹03-2116 4016›", "‹0-800-1000›",
      "dari sana ‹+62 (21) 2924 4800›", "‹+855-12-813-282› (2024)", "(‹0800-1000› sejak 2011)",
      "hubungi ‹110›", "Hubungi polisi di ‹110›, lalu tunggu.", "call ‹129› now",
      "Dial the emergency number: ‹112›",
      "telepon ‹1500-123›", "hotline SAPA ‹129›", "Hubungi ‹110› atau ‹112›.",
      "text us on ‹14045›",
    ])
  func numbers(_ marked: String) {
    let (text, marks) = Self.unmarked(marked)
    #expect(Self.found(text).filter { $0.kind == .phone || $0.kind == .shortCode }.map(\.range) == marks)
  }

  @Test(
    "years, dates, times, amounts, laws and counts are no numbers to call",
    arguments: [
      "UU 18/2017, Pasal 69 dan PP 59/2021", "Pasal 110", "hubungi polisi sesuai Pasal 110",
      "Undang-Undang Nomor 18 Tahun 2017",
      "Rp5.000.000", "Rp 5000000", "US$ 1,234,567", "Pada 2024 ada 99.773 orang", "2015-2018",
      "(2015-2018) dan 2019-2020",
      "28 Oktober 2025", "01-02-2026", "2026-11-21", "08.00-16.00 WIB", "pukul 08.00–16.00", "buka 24 jam", "62 %",
      "62 persen", "1 dari 10 orang", "16-21 Januari 2026, 1.726 orang", "P3MI, SIP2MI, E-KPMI", "Telepon 300 kali",
      "call 400 villages", "Tanya kontak di 514 kabupaten", "12 345 678 orang", "Kupang 85111", "Mazmur 119:105",
      "Call in 2025.", "Lihat halaman 110", "53.10", "COVID-19", "A4",
      "IMI-GR.01.01-0252 (30 Agustus 2023)", "0.108-0.136", "U+2010-2015", "umur 18+2000",
    ])
  func others(_ text: String) {
    #expect(Self.found(text).isEmpty)
  }

  @Test(
    "e-mail and web addresses are found",
    arguments: [
      "tulis ke ‹a.b-c@lembaga.or.id›.", "‹https://kp2mi.go.id/cek?a=1›", "(‹www.portal.test›)",
      "cek di ‹kp2mi.go.id›,",
      "‹wa.me/62812›", "‹bit.ly/abc›", "lihat ‹imigrasi.gov.my›!",
    ])
  func addresses(_ marked: String) {
    let (text, marks) = Self.unmarked(marked)
    #expect(Self.found(text).map(\.range) == marks)
    #expect(Self.found(text).allSatisfy { $0.kind == .email || $0.kind == .url })
  }

  @Test(
    "a slip of the keyboard is no address",
    arguments: ["Datang.Saya tunggu", "dll.)", "Rp5.juta", "a/b", "@", "a@b", "1.2.3", "e.g. this",
      "S.Pd. dan M.Si.", "..."])
  func noAddresses(_ text: String) {
    #expect(Self.found(text).isEmpty)
  }

  @Test("in code, digits alone are no number to call, but a whole number is")
  func code() {
    let document = MarkdownDocument(SourceFile(path: "x", text: "Tulis `hubungi 110` dan `0812 9876 5432`."))
    let blocks = Self.blocks(of: document)
    #expect(blocks.flatMap(RawContact.all).map(\.kind) == [.phone])
  }

  @Test("a number is found over emphasis and a line break, and its place is where it begins")
  func brokenRuns() throws {
    let (text, marks) = Self.unmarked("Dalam bahaya, hubungi\npolisi di **‹110›**.")
    let file = SourceFile(path: "x", text: text)
    let document = MarkdownDocument(file)
    let block = try #require(Self.blocks(of: document).first)
    let found = try #require(RawContact.all(in: block).first)
    #expect(block.location(of: found.range) == file.location(atOffset: marks[0].lowerBound, length: marks[0].count))
  }

  @Test("an autolink's text is its target, and not read")
  func autolink() {
    let document = MarkdownDocument(SourceFile(path: "x", text: "Baca <lesson:08123456789>."))
    #expect(Self.blocks(of: document).flatMap(RawContact.all).isEmpty)
  }

  @Test("random bytes never trap")
  func randomBytes() {
    var generator = SeededGenerator(seed: 110)
    let alphabet = Array("01289+-(). /:@,%$aZ\u{A0}–é\0".utf8)
    for _ in 0..<3000 {
      let length = Int.random(in: 0..<40, using: &generator)
      let bytes = (0..<length).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
      let prose = Prose(String(decoding: bytes, as: UTF8.self), at: SourceLocation(path: "x"))
      for contact in RawContact.all(in: prose) {
        #expect(prose.bytes.indices.contains(contact.range.lowerBound) && contact.range.upperBound <= prose.bytes.count)
      }
    }
  }

  private static func found(_ text: String) -> [RawContact] {
    RawContact.all(in: Prose(text, at: SourceLocation(path: "x")))
  }

  private static func blocks(of document: MarkdownDocument) -> [Prose] {
    Prose.blocks(of: document.runs, signs: document.runs.map { ProseSigns(in: $0.bytes) }, links: document.links)
  }

  /// A text without the marks ‹ and ›, and the byte ranges between them.
  static func unmarked(_ marked: String) -> (text: String, marks: [Range<Int>]) {
    var (bytes, marks, start): ([UInt8], [Range<Int>], Int) = ([], [], 0)
    for character in marked {
      switch character {
      case "‹": start = bytes.count
      case "›": marks.append(start..<bytes.count)
      default: bytes += Array(String(character).utf8)
      }
    }
    return (String(decoding: bytes, as: UTF8.self), marks)
  }
}
