import Content
import Diagnostics

/// A text sends its readers to a number that is shown. Time alone brings this about, so it never stops a build.
enum HiddenContact: TextRule {
  static let kinds = [
    DiagnosticKind(
      "hidden-contact", .warning,
      explanation: Message(
        en: """
          The text links to a contact whose number is not shown on this day: it is past its date, was withdrawn, or \
          may not be shown. The site is still built, and the words stand without a number. Check the number and \
          renew its record, or send readers to another contact. This never becomes an error, because time alone must \
          not stop a site from being published.
          """,
        id: """
          Teks menautkan kontak yang nomornya tidak ditampilkan pada hari ini: lewat masanya, ditarik, atau belum \
          boleh ditampilkan. Situs tetap dibuat, dan kata-katanya tampil tanpa nomor. Periksa nomornya dan perbarui \
          catatannya, atau arahkan pembaca ke kontak lain. Ini tidak pernah menjadi galat, karena waktu saja tidak \
          boleh menghentikan penerbitan situs.
          """))
  ]

  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic] {
    text.links.compactMap { resolved in
      guard case .contact(let contact) = resolved.target else { return nil }
      let state = subject.dated.states[contact.id]
      return state.hasNumber && contact.line != nil ? nil : hidden(contact, state, at: resolved.link.location)
    }
  }

  private static func hidden(_ contact: Contact, _ state: ContactState, at location: SourceLocation) -> Diagnostic {
    let id = contact.id.rawValue
    let why = state.withheldReason?.inWords ?? Message(en: "its record has none", id: "catatannya tidak memuat nomor")
    return Diagnostic(
      kinds[0], at: location,
      Message(
        en: "the number of '\(id)' is not shown: \(why.en)", id: "nomor '\(id)' tidak ditampilkan: \(why.id)"),
      hint: Message(
        en: "check the number and renew its record, or name another contact",
        id: "periksa nomornya dan perbarui catatannya, atau sebut kontak lain"),
      notes: [.init(at: contact.location, Message(en: "the record is here", id: "catatannya di sini"))])
  }
}

extension ContactState {
  /// Why the number is not shown; nil when it is.
  public var withheldReason: Reason? { if case .withheld(let reason) = self { reason } else { nil } }
}

extension ContactState.Reason {
  /// The rest of a sentence that says that a number is not shown.
  public var inWords: Message {
    switch self {
    case .withdrawn: Message(en: "it was withdrawn", id: "sudah ditarik")
    case .standing(.listsDiffer): Message(en: "the lists give different numbers", id: "daftar-daftarnya berbeda")
    case .standing(.doNotUse): Message(en: "the number in circulation is wrong", id: "nomor yang beredar keliru")
    case .standing(.garbled): Message(en: "the number is garbled", id: "nomornya rusak")
    case .notAgreed: Message(en: "the organisation has not agreed", id: "lembaganya belum setuju")
    case .expired: Message(en: "it is past its date", id: "lewat masanya")
    case .superseded: Message(en: "the same office has a newer line", id: "kantor yang sama punya nomor lebih baru")
    }
  }
}
