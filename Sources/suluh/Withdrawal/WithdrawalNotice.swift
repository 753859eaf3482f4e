import Content
import Diagnostics

/// A few words to forward to those who may have printed or shared a number. It has the last digits only: enough to find
/// the number on a sheet, too little to pass it on. The reason stays inside, as it may name people.
struct WithdrawalNotice {
  let contact: Contact
  let site: Site
  let today: Day

  /// In Indonesian and English, whatever the language of messages is.
  var text: String {
    [MessageLanguage.indonesian, .english].map(paragraph).joined(separator: "\n\n") + "\n"
  }

  private func paragraph(_ language: MessageLanguage) -> String {
    let settings = site.settings(for: language)
    let name = contact.name[settings.language]
    let address = "\(site.settings.baseURL.value)/"
    return Message.notice(name, ending: ending, on: settings.written(today), address: address).text(in: language)
  }

  /// The last three digits of a number; nothing of a short code, whose three digits are all of it.
  private var ending: String? {
    guard let digits = contact.line?.dialled, digits.utf8.count > 6 else { return nil }
    return String(digits.suffix(3))
  }
}

extension Message {
  fileprivate static func notice(_ name: String, ending: String?, on day: String, address: String) -> Message {
    Message(
      en: """
        NOTICE, \(day). The number of "\(name)"\(ending.map { " (ending in \($0))" } ?? "") has been taken off our site. \
        Please do not ring it or pass it on, and strike it out on printed sheets. \
        The numbers that hold now: \(address)
        """,
      id: """
        PEMBERITAHUAN, \(day). Nomor "\(name)"\(ending.map { " (akhiran \($0))" } ?? "") sudah kami cabut dari \
        situs. \
        Mohon jangan dihubungi atau disebarkan lagi, dan coret di lembar yang sudah dicetak. \
        Nomor yang berlaku sekarang: \(address)
        """)
  }
}
