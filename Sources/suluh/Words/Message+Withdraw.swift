import Diagnostics

extension Message {
  static func withdrawn(_ id: String, _ place: SourceLocation) -> Message {
    Message(
      en: "'\(id)' is withdrawn, in '\(place.shortPlace)'", id: "'\(id)' sudah dicabut, di '\(place.shortPlace)'")
  }

  static func pagesThatShowed(_ count: Int) -> Message {
    let number = number(count)
    return Message(en: "pages that showed it: \(number.en)", id: "halaman yang menampilkannya: \(number.id)")
  }

  static func morePages(_ count: Int) -> Message {
    let number = number(count)
    return Message(
      en: "  and \(number.en) more; --verbose lists all", id: "  dan \(number.id) lagi; --verbose menampilkan semua")
  }

  static func noFormerOutput(_ folder: String) -> Message {
    Message(
      en: "there is no site in '\(folder)' yet, so that the pages that showed it are not known",
      id: "belum ada situs di '\(folder)', jadi halaman yang menampilkannya tidak diketahui")
  }

  static func sameNumber(_ id: String, _ place: SourceLocation) -> Message {
    Message(
      en: "the same number also stands in '\(id)', in '\(place.shortPlace)'",
      id: "nomor yang sama juga ada pada '\(id)', di '\(place.shortPlace)'")
  }

  static let withdrawToo = Message(en: "withdraw that one, too", id: "cabut juga yang itu")

  static func notBuilt(_ folder: String) -> Message {
    Message(
      en: "the mark is written, but '\(folder)' still shows the number",
      id: "tanda cabut sudah ditulis, tetapi '\(folder)' masih menampilkan nomornya")
  }

  static let buildAgain = Message(
    en: "mend what is named below, then run 'suluh build'",
    id: "perbaiki yang disebut di bawah ini, lalu jalankan 'suluh build'")
}
