import Diagnostics

/// What only the report for a director says.
enum HTMLReportWords {
  static let title = Message(en: "Changes to the site", id: "Perubahan situs")
  static let compared = Message(en: "Compared", id: "Yang dibandingkan")
  static let nothing = Message(en: "Nothing changed.", id: "Tidak ada yang berubah.")
  static let summary = Message(en: "In short", id: "Ringkasan")
  static let contacts = Message(
    en: "Telephone numbers, e-mails and addresses", id: "Nomor telepon, surel, dan alamat")
  static let contactsHint = Message(
    en: "A wrong number sends people in need to nobody. Compare each one with its source before you sign.",
    id:
      "Nomor yang salah membuat orang tidak tertolong. Cocokkan setiap nomor dengan sumbernya sebelum menandatangani."
  )
  static let contact = Message(en: "contact", id: "kontak")
  static let place = Message(en: "where", id: "di mana")
  static let sections = Message(en: "What the pages say", id: "Isi halaman")
  static let shared = Message(
    en: "What pages have in common, and their form", id: "Bagian yang sama di banyak halaman, dan susunannya")
  static let sources = Message(en: "Rests on", id: "Sumber")
  static let noSource = Message(en: "no source is named here", id: "sumber tidak disebut di sini")
  static let unchanged = Message(en: "Not changed. It says:", id: "Tidak berubah. Isinya:")
  static let now = Message(en: "It says now:", id: "Sekarang isinya:")
  static let readBy = Message(en: "Read and agreed", id: "Sudah dibaca dan disetujui")
  static let signature = Message(en: "Name, date and signature", id: "Nama, tanggal, dan tanda tangan")
  static let noTitle = Message(en: "beginning of the page", id: "awal halaman")

  static func furtherPages(_ number: Int) -> Message {
    let pages = Message.pages(number)
    return Message(en: "the same on \(pages.en) more", id: "sama juga di \(pages.id) lain")
  }

  static func furtherSections(_ number: Int) -> Message {
    Message(
      en: "Not all changed places are shown: the report as text (--verbose) or as JSON has \(number) more.",
      id: "Tidak semua tempat yang berubah ditampilkan: \(number) lagi ada dalam laporan teks (--verbose) atau JSON.")
  }

  static func verb(of kind: ContactChange.Kind) -> Message {
    switch kind {
    case .changed: ReportWords.changed
    case .removed: ReportWords.removed
    case .added: ReportWords.added
    }
  }
}
