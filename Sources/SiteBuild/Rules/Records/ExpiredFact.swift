import Content
import Diagnostics

/// A fact is read again before its date is over. Time alone brings this about, so it never stops a build.
enum ExpiredFact: SiteRule {
  static let kinds = [
    DiagnosticKind(
      "expired-fact", .warning,
      explanation: Message(
        en: """
          The fact was to be read again by a date that has passed, or the date of its data is not known. Figures and \
          laws change: look at its source, mend what has changed, and write the new date of the check. The site is \
          still built, with the fact's own date beside it; this never becomes an error, because time alone must not \
          stop a site from being published.
          """,
        id: """
          Fakta ini seharusnya sudah dibaca ulang, atau tanggal datanya tidak diketahui. Angka dan hukum berubah: \
          lihat sumbernya, betulkan yang berubah, lalu tulis tanggal pemeriksaan yang baru. Situs tetap dibuat, \
          dengan tanggal fakta di sampingnya; ini tidak pernah menjadi galat, karena waktu saja tidak boleh \
          menghentikan penerbitan.
          """))
  ]

  static func check(_ subject: RuleSubject) -> [Diagnostic] {
    let validity = subject.site.settings.validity
    return subject.site.facts.compactMap { fact in
      let expiry = validity.expiry(of: fact.verification, numberType: nil)
      if let expiry, subject.dated.today <= expiry { return nil }
      return expired(fact, expiry)
    }
  }

  private static func expired(_ fact: Fact, _ expiry: Day?) -> Diagnostic {
    let id = fact.id.rawValue
    return Diagnostic(
      kinds[0], at: fact.location,
      expiry.map {
        Message(
          en: "the fact '\(id)' was to be read again by '\($0)'",
          id: "fakta '\(id)' seharusnya dibaca ulang paling lambat '\($0)'")
      } ?? Message(en: "nobody knows how old the fact '\(id)' is", id: "umur fakta '\(id)' tidak diketahui"),
      hint: Message(
        en: "read its source again and write the new dates", id: "baca lagi sumbernya dan tulis tanggal yang baru"))
  }
}
