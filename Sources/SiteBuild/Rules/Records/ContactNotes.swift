import Content
import Diagnostics

/// What an editor should know about each contact that is not fully reliable. Notes, so that a site can be strict and
/// still honest about what it does not know; one for each contact, the weightiest.
enum ContactNotes: SiteRule {
  static let kinds = [withheld, lastKnown, onlyPublished, notReviewed]

  static let withheld = DiagnosticKind(
    "contact-withheld", .note,
    explanation: Message(
      en: """
        The number of this contact is not shown on this day; the message says why. Check it with its owner and renew \
        the record, or leave it: a number that is not shown harms nobody.
        """,
      id: """
        Nomor kontak ini tidak ditampilkan pada hari ini; pesannya menyebut alasannya. Tanyakan kepada pemiliknya lalu \
        perbarui catatannya, atau biarkan: nomor yang tidak tampil tidak merugikan siapa pun.
        """))

  static let lastKnown = DiagnosticKind(
    "contact-last-known", .note,
    explanation: Message(
      en: """
        The data about this number is past its date, but no better route of its office is known. The web shows it with \
        its year; paper does not. Check the number and renew its record.
        """,
      id: """
        Data nomor ini lewat masanya, tetapi belum ada jalur kantor itu yang lebih baik. Di web nomornya tampil dengan \
        tahunnya; di kertas tidak. Periksa nomornya dan perbarui catatannya.
        """))

  static let onlyPublished = DiagnosticKind(
    "contact-only-published", .note,
    explanation: Message(
      en: """
        The number comes from a list or a report, and nobody has rung it or read the owner's own page. Call it: if the \
        right office answers, write 'method: called' and the day.
        """,
      id: """
        Nomor ini berasal dari daftar atau berita; belum ada yang meneleponnya atau membaca halaman pemiliknya. \
        Telepon nomornya: kalau kantor yang benar yang menjawab, tulis 'method: called' dan harinya.
        """))

  static let notReviewed = DiagnosticKind(
    "contact-not-reviewed", .note,
    explanation: Message(
      en: """
        The record has an address that nobody has reviewed, so no page shows it. An address can lead a recruiter to \
        people who hide. If it is a public office, write 'public: yes'; otherwise take the address out.
        """,
      id: """
        Catatan ini punya alamat yang belum ditinjau, jadi tidak tampil. Alamat bisa menuntun perekrut kepada orang \
        yang bersembunyi. Kalau memang kantor umum, tulis 'public: yes'; kalau bukan, hapus alamatnya.
        """))

  static func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.site.contacts.compactMap { contact in
      if contact.via != nil { return nil }
      return note(contact, subject.dated.states[contact.id])
    }
  }

  private static func note(_ contact: Contact, _ state: ContactState) -> Diagnostic? {
    let id = contact.id.rawValue
    if let why = state.withheldReason?.inWords {
      return Diagnostic(
        withheld, at: contact.location,
        Message(en: "'\(id)' is not shown: \(why.en)", id: "'\(id)' tidak ditampilkan: \(why.id)"))
    }
    if case .lastKnown(let date) = state {
      let year = date.year.map { Message(en: "\($0)", id: "tahun \($0)") }
        ?? Message(en: "an unknown year", id: "tahun yang tidak diketahui")
      return Diagnostic(
        lastKnown, at: contact.location,
        Message(
          en: "'\(id)' is shown as last known, from \(year.en)",
          id: "'\(id)' tampil sebagai nomor terakhir yang diketahui, dari \(year.id)"))
    }
    if contact.line != nil, contact.verification.method == .published {
      return Diagnostic(
        onlyPublished, at: contact.location,
        Message(en: "nobody has rung '\(id)'", id: "belum ada yang menelepon '\(id)'"))
    }
    guard let office = contact.office, !office.isPublic else { return nil }
    return Diagnostic(
      notReviewed, at: office.address.location,
      Message(en: "nobody has reviewed the address of '\(id)'", id: "alamat '\(id)' belum ditinjau"))
  }
}
