import Content
import Diagnostics

/// What stands on a ringing list.
enum CallSheetWords {
  static func title(_ day: String, _ count: Message) -> Message {
    Message(
      en: "Ringing list, \(day). Numbers: \(count.en)", id: "Daftar telepon, \(day). Banyaknya nomor: \(count.id)")
  }

  static let before = [
    Message(
      en: "Say which organisation you are from, and that you keep a list of numbers for migrant workers. Tell nobody "
        + "about anybody's case, and leave no message on a machine.",
      id: "Sebut lembaga Anda, dan bahwa Anda merawat daftar nomor untuk pekerja migran. Jangan bercerita tentang "
        + "kasus siapa pun, dan jangan tinggalkan pesan suara."),
    Message(
      en: "Somebody else answers? Say sorry, hang up, and take the number off the same day: suluh withdraw ID "
        + "--reason \"somebody else answers\"",
      id: "Yang menjawab orang lain? Minta maaf, tutup, lalu cabut nomornya hari itu juga: suluh withdraw ID "
        + "--reason \"dijawab orang lain\""),
    Message(
      en: "Nobody answers? Try again on another day and at another hour before you write 'dead'.",
      id: "Tidak diangkat? Coba lagi pada hari dan jam lain sebelum menulis 'mati'."),
  ]

  /// Nil where nobody knows how old the data is.
  static func lastDay(_ day: Day?) -> Message {
    day.map { Message(en: "valid until \($0)", id: "berlaku sampai \($0)") }
      ?? Message(en: "age of the data unknown", id: "umur data tidak diketahui")
  }

  static let messagesOnly = Message(en: "messages only (WhatsApp)", id: "hanya pesan (WhatsApp)")

  static let emergency = Message(
    en: "An emergency number: do not dial it to try it, ask its office.",
    id: "Nomor darurat: jangan ditelepon untuk mencoba, tanyakan ke kantornya.")

  /// A line each.
  static let questions = [
    Message(
      en: "Who answers?     [ ] the office   [ ] somebody else   [ ] nobody   [ ] dead",
      id: "Yang menjawab?   [ ] kantornya    [ ] orang lain   [ ] tak ada   [ ] mati"),
    Message(
      en: "Staffed now?     [ ] yes  [ ] no    Hours? _______________________________",
      id: "Ada petugas?     [ ] ya  [ ] tidak  Jam layanan? _________________________"),
    Message(
      en: "Cost?            [ ] free  [ ] normal   Languages? _______________________",
      id: "Biaya?           [ ] gratis  [ ] biasa   Bahasa? __________________________"),
    Message(
      en: "Calls back?      [ ] yes  [ ] no    May we print it? [ ] yes  [ ] no",
      id: "Menelepon balik? [ ] ya  [ ] tidak  Boleh kami cetak? [ ] ya  [ ] tidak"),
    Message(
      en: "Day ____-__-__   Your role (no name) __________________________________",
      id: "Hari ____-__-__  Tugas Anda (bukan nama) ______________________________"),
  ]

  static let after = [
    Message(
      en: "The right office has answered: suluh facts verify ID --method called --by ROLE --on DAY",
      id: "Kantor yang benar menjawab: suluh facts verify ID --method called --by TUGAS --on HARI"),
    Message(
      en: "Write hours, cost, languages, calling back and consent into the record: hours, cost, languages, "
        + "calls_back, agreed.",
      id: "Tulis jam, biaya, bahasa, menelepon balik, dan persetujuan di catatannya: hours, cost, languages, "
        + "calls_back, agreed."),
  ]
}
