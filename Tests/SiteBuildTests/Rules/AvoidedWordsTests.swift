import Content
import Diagnostics
import Testing

@testable import SiteBuild

/// What the rule leaves alone; what it finds is shown by the broken sites.
struct AvoidedWordsTests {
  @Test(
    "good sentences pass",
    arguments: [
      "Pastikan namamu benar.", "Jangan berebut paspor.", "Jangan kabur malam hari.", "Belum pasti aman.",
      "Ada yang berkata, \"Ini pasti aman.\"", "Tidak ada jalan yang pasti aman.", "Anda disuruh kabur? Itu tanda bahaya.", "Rebutan tempat itu melelahkan.",
      "Perekrut bilang: “TKI ilegal”.", "Menurut [UU tentang TKI ilegal](source:uu-18-2017#30), begini.",
    ])
  func good(_ text: String) async throws {
    let site = try TemporarySite()
    try site.writePage(id: text, en: text.contains("source:") ? "See [it](source:uu-18-2017#30)." : "Fine.")
    #expect(await site.problems() == [])
  }

  @Test(
    "a denial counts only within its clause, and a quotation mark that nothing closes for nothing",
    arguments: [
      ("Jangan diam, lalu kabur.", "danger-word"), ("Ini tidak sulit: pasti aman.", "promise-word"),
      ("Bilang \"ya. Itu pasti aman.", "promise-word"), ("TKW-gelap itu kata kasar.", "stigma-word"),
      ("Kabur, jangan tunggu.", "danger-word"), ("Anda diminta tenang, lalu kabur.", "danger-word"),
      ("Anda disuruh percaya pasti aman.", "promise-word"),
    ])
  func bad(_ text: String, _ id: String) async throws {
    let site = try TemporarySite()
    try site.writePage(id: text, en: "Fine.")
    #expect(await site.problems() == [id])
  }

  @Test("warning signs, questions and wrong answers may tell what others say, but not stain people")
  func others() async throws {
    let site = try TemporarySite()
    let path = "content/lessons/langkah-resmi/id.md"
    try site.edit(path, "- Ada yang menahan paspor.", "- Katanya pasti aman.")
    try site.edit(path, "? Siapa yang membayar biaya penempatan?", "? Calo berkata pasti berhasil. Siapa yang membayar?")
    try site.edit(path, "- Pekerja. |", "- Kabur saja. |")
    try site.edit(path, "| Bukan begitu.", "| Lalu ia kabur.")
    #expect(await site.problems() == [])
    try site.edit(path, "| Benar.", "| Kabur itu benar.")
    #expect(await site.problems() == ["danger-word"])
    try site.edit(path, "| Kabur itu benar.", "| Benar.")
    try site.edit(path, "- Kabur saja. |", "- TKI gelap. |")
    #expect(await site.problems() == ["stigma-word"])
    try site.edit(path, "+ Bukan pekerja. |", "+ Kabur saja. |")
    #expect(await site.problems() == ["danger-word", "stigma-word"])
  }
}
