import Diagnostics

/// The comments in the skeleton of a contact.
struct ContactSkeletonWords {
  let language: MessageLanguage

  var name: String { text("the name of the office or organisation", "nama kantor atau lembaga") }
  var owner: String { text("the id of the organisation that owns the number", "id lembaga pemilik nomor") }
  var serves: String {
    text(
      "codes of the regions served, such as [53, 53.71]; [ID] for the whole country",
      "kode daerah yang dilayani, misalnya [53, 53.71]; [ID] untuk seluruh Indonesia")
  }
  var number: String {
    text(
      "as it is dialled, in quotes: \"+62...\"; short-code, toll-free, landline or mobile",
      "seperti ditekan, dalam tanda kutip: \"+62...\"; short-code, toll-free, landline, atau mobile")
  }
  var reach: String {
    text(
      "from where it can be reached: domestic, abroad or both",
      "dari mana bisa dihubungi: domestic, abroad, atau both")
  }
  var agreed: String {
    text(
      "whether the organisation has agreed to be listed: yes, no or unknown",
      "apakah lembaganya setuju dicantumkan: yes, no, atau unknown")
  }
  var source: String {
    text("an id of content/sources, and the date of what it says", "id dari content/sources, dan tanggal datanya")
  }
  var method: String { text("called, official-page or published", "called, official-page, atau published") }

  private func text(_ english: String, _ indonesian: String) -> String {
    Message(en: english, id: indonesian).text(in: language)
  }
}
