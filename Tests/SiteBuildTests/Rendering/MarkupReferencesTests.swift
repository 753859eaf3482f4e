import Templates
import Testing

@testable import SiteBuild

@Suite("Sentences on paper that only lead to another page")
struct MarkupReferencesTests {
  @Test(
    "are left out, and everything else stays",
    arguments: [
      ("Perjanjian kerja. Baca [Cek].", "Perjanjian kerja."),
      ("Work contract. Read [Check first].", "Work contract."),
      ("Satu. Baca [Cek]. Dua.", "Satu. Dua."),
      ("Sudah? Lihat juga [Cek]", "Sudah?"),
      ("Baca [Cek].", "Baca Cek."),
      ("Satu. Baca [Cek] dan [Lain].", "Satu. Baca Cek dan Lain."),
      ("Satu. Langkahnya ada di [Cek].", "Satu. Langkahnya ada di Cek."),
      ("Satu.", "Satu."),
    ])
  func references(text: String, paper: String) {
    let html = text.replacing("[", with: Markup.referenceOpen).replacing("]", with: Markup.referenceClose)
    #expect(String(decoding: Markup(html: html).withoutReferences.bytes, as: UTF8.self) == paper)
  }
}
