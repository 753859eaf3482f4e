import Testing

@testable import SiteBuild

struct SentenceTests {
  @Test(
    "a sentence ends where a reader takes a breath",
    arguments: [
      "Cek dulu. Lalu pergi.", "Paspor ditahan? Jangan berebut.", "Tanyakan, \"Ada izin?\" Lalu catat.",
      "Berhenti! Tunggu… Tanya.",
    ])
  func ends(_ text: String) {
    #expect(sentences(text).count == text.count { "?!…".contains($0) } + text.count { $0 == "." })
    #expect(sentences(text).joined() == text)
  }

  @Test(
    "what stands within a sentence does not end it",
    arguments: [
      "\"Kamu bisa bicara?\" katanya.", "Bawa KTP, KK, dll. dan fotonya.", "Buka pukul 08.00 sampai 16.00.",
      "Bu H. Ani datang.", "Lihat No. 5 di Jl. Merdeka.", "Harganya Rp1.500.000 saja", "(Ini catatan.)",
    ])
  func goesOn(_ text: String) {
    #expect(sentences(text) == [text])
  }

  private func sentences(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Sentence.all(in: bytes, words: Word.all(in: bytes, Vocabulary())).map {
      String(decoding: bytes[$0.bytes], as: UTF8.self)
    }
  }
}
