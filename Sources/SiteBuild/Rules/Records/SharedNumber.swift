import Content
import Diagnostics

/// Two records do not hold one number unless one says that it repeats the other: readers must not take one line for
/// two.
enum SharedNumber: SiteRule {
  static let kinds = [
    DiagnosticKind(
      "shared-number", .warning,
      explanation: Message(
        en: """
          Two contacts have the same number. A reader who finds the first one silent would try the second, and call \
          the same telephone. Where a record only repeats the line of another, write 'via: KEY' in it instead of the \
          number; where one of the two is a slip, mend it.
          """,
        id: """
          Dua kontak punya nomor yang sama. Pembaca yang nomor pertamanya tidak diangkat akan mencoba yang kedua, \
          padahal teleponnya sama. Kalau sebuah catatan hanya mengulang nomor catatan lain, tulis 'via: KUNCI' di \
          dalamnya sebagai ganti nomor; kalau salah satunya keliru, betulkan.
          """))
  ]

  static func check(_ subject: RuleSubject) -> [Diagnostic] {
    var holders: [Line: Contact] = [:]
    return subject.site.contacts.compactMap { contact in
      guard contact.via == nil, contact.withdrawn == nil, contact.standingReason == nil, let line = contact.line else {
        return nil
      }
      let key = Line(number: line.dialled, country: line.isInternational ? nil : line.country)
      guard let holder = holders[key] else {
        holders[key] = contact
        return nil
      }
      return shared(line.number, with: holder)
    }
  }

  /// A number, and for one that is dialled without a country's code, the country.
  private struct Line: Hashable {
    let number: String
    let country: String?
  }

  private static func shared(_ number: Located<String>, with holder: Contact) -> Diagnostic {
    let id = holder.id.rawValue
    return Diagnostic(
      kinds[0], at: number.location,
      Message(en: "'\(number.value)' is the number of '\(id)', too", id: "'\(number.value)' juga nomor '\(id)'"),
      hint: Message(
        en: "write 'via: \(id)' instead of the number, or mend it",
        id: "tulis 'via: \(id)' sebagai ganti nomor, atau betulkan"),
      notes: [.init(at: holder.location, Message(en: "the other record is here", id: "catatan yang lain di sini"))])
  }
}
