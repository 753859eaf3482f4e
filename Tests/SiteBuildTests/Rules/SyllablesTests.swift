import Content
import Testing

@testable import SiteBuild

struct SyllablesTests {
  @Test(
    "Indonesian syllables are vowel letters, a glide at the end is one",
    arguments: [
      ("cek", 1), ("paspor", 2), ("pekerja", 3), ("pulau", 2), ("pegawai", 3), ("amboi", 2), ("survei", 2),
      ("kalau", 2), ("mau", 1), ("ia", 2), ("biaya", 3), ("menandatangani", 6), ("ketenagakerjaan", 7), ("saudara", 4),
      ("BP3MI", 1), ("PT", 1), ("2025", 1), ("perjanjian", 4), ("AIR", 2), ("kafé", 2),
    ])
  func indonesian(_ word: String, _ count: Int) {
    #expect(Syllables(formula: .indonesian).count(in: Array(word.utf8)[...]) == count)
  }

  @Test(
    "English syllables are groups of vowels, without a silent end",
    arguments: [
      ("work", 1), ("time", 1), ("people", 2), ("agency", 3), ("licence", 2), ("asked", 1), ("wanted", 2), ("pages", 2),
      ("names", 1), ("before", 2), ("company", 3), ("employer", 3), ("the", 1), ("free", 1), ("Kuala", 2), ("wages", 2),
      ("watches", 2), ("tables", 2), ("passport", 2), ("information", 4), ("don't", 1),
    ])
  func english(_ word: String, _ count: Int) {
    #expect(Syllables(formula: .english).count(in: Array(word.utf8)[...]) == count)
  }
}
