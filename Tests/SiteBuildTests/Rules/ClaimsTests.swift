import Testing

@testable import SiteBuild

/// What the rule leaves alone; what it finds is shown by the broken sites.
struct ClaimsTests {
  @Test(
    "what is no claim, or rests on a record, passes",
    arguments: [
      "Tunggu tiga hari, lalu tanya 2 orang.", "Sejak 2025 kantornya pindah.", "Datanglah 21 November 2026 pagi.",
      "Kantor buka pukul 08.00-16.00, atau 24 jam.", "Menurut UU 18/2017 begitu.", "Katanya, \"Bayar Rp5 juta.\"",
      "Ada [1.250 penempatan](fact:penempatan-2025) dan 62 persen pulang.",
      "Isi [Pasal 30](source:uu-18-2017#30) jelas. Pasal 30 itu penting.", "[Pasal 110](source:uu-18-2017#110).",
      "- Itu [wajib](fact:wajib-bebas-biaya). Biayanya Rp5 juta.", "Wajib dibaca: [Pasal 30](source:uu-18-2017#30).",
      "Penutup: 25 menit.",
      "Ada [penempatan](fact:penempatan-2025). Jumlahnya 1.250.", "Telepon [nomor 24 kantor](contact:pusat-panggilan).", "P3MI dan SIP2MI.",
    ])
  func good(_ text: String) async throws {
    let site = try TemporarySite()
    try site.writePage(id: text, en: "Fine.")
    #expect(await site.problems().filter { $0.hasSuffix("-source") } == [])
  }

  @Test(
    "a link elsewhere does not carry a claim",
    arguments: [
      ("Ada [1.250 penempatan](fact:penempatan-2025). Lalu 62 persen pulang.", "claim-without-source"),
      ("Biayanya 12 juta.", "claim-without-source"), ("Umurnya 18 tahun.", "claim-without-source"),
      ("Isi [Pasal 30](source:uu-18-2017#30) jelas. Menurut Pasal 31, boleh.", "article-without-source"),
      ("Tiketnya gratis.", "law-word-without-source"),
    ])
  func bad(_ text: String, _ id: String) async throws {
    let site = try TemporarySite()
    try site.writePage(id: text, en: "Fine.")
    #expect(await site.problems().filter { $0.hasSuffix("-source") } == [id])
  }

  @Test("warning signs and the quiz make no claims")
  func notRead() async throws {
    let site = try TemporarySite()
    let path = "content/lessons/langkah-resmi/id.md"
    try site.edit(path, "- Ada yang menahan paspor.", "- Katanya tiket gratis dan gaji 20 juta.")
    try site.edit(path, "+ Bukan pekerja. | Benar.", "+ Bukan pekerja. | Benar, itu dilarang.")
    #expect(await site.problems().filter { $0.hasSuffix("-source") } == [])
  }
}
