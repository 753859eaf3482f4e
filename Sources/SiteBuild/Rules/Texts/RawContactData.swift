import Content
import Diagnostics
import Markdown

/// Numbers, e-mail and web addresses stand in records, with a source and a date, and nowhere else.
enum RawContactData: TextRule, SiteRule {
  static let standsAlone = true
  static let kinds = [rawNumber, rawEmail, rawURL, blockedNumber]

  static let rawNumber = DiagnosticKind(
    "raw-number", .error,
    explanation: Message(
      en: """
        A telephone number stands in a text. There nobody sees how old it is, it stays when the number is withdrawn, \
        and on a page for people abroad it may be one that does not work from there. Put it into content/contacts \
        and link to it with 'contact:'. Years, dates, times, amounts and articles of law are no numbers to call.
        """,
      id: """
        Nomor telepon ditulis langsung dalam teks. Di sana tidak terlihat umurnya, ia tetap ada walau nomornya sudah \
        ditarik, dan di halaman untuk orang di luar negeri bisa jadi nomor itu tidak bisa ditelepon. Taruh di \
        content/contacts dan tautkan dengan 'contact:'. Tahun, tanggal, jam, jumlah uang, dan pasal bukan nomor telepon.
        """))

  static let rawEmail = DiagnosticKind(
    "raw-email", .error,
    explanation: Message(
      en: """
        An e-mail address stands in a text. It belongs to a contact, which has a source and a date and can be \
        withdrawn. Put it into content/contacts and link to the contact.
        """,
      id: """
        Alamat surel ditulis langsung dalam teks. Surel adalah milik sebuah kontak, yang punya sumber dan tanggal dan \
        bisa ditarik. Taruh di content/contacts dan tautkan kontaknya.
        """))

  static let rawURL = DiagnosticKind(
    "raw-url", .error,
    explanation: Message(
      en: """
        A web address stands in a text. Addresses of offices and portals change every few years, and some are taken \
        over by others. Put a portal into content/systems.yml, a quoted page into content/sources, and link to that.
        """,
      id: """
        Alamat web ditulis langsung dalam teks. Alamat kantor dan portal berubah setiap beberapa tahun, dan ada yang \
        diambil alih orang lain. Taruh portal di content/systems.yml, halaman yang dikutip di content/sources, lalu \
        tautkan ke sana.
        """))

  static let blockedNumber = DiagnosticKind(
    "blocked-number", .error,
    explanation: Message(
      en: """
        This number is on the list of content/contacts/do-not-use.yml: it is in circulation and wrong. Whoever calls \
        it reaches a stranger. Take it out; if it has been found to be right after all, take it off the list first.
        """,
      id: """
        Nomor ini ada di daftar content/contacts/do-not-use.yml: beredar, tetapi keliru. Orang yang meneleponnya \
        sampai ke orang asing. Hapus nomor ini; kalau ternyata benar, keluarkan dulu dari daftar itu.
        """))

  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic] {
    let blocked = subject.blocked
    return text.sides.flatMap { side in
      let document = side.article.document
      var stretches = Prose.blocks(of: document.runs, signs: side.runSigns, links: document.links)
      for (inline, signs) in zip(side.inlines, side.inlineSigns) where !signs.isEmpty {
        stretches.append(Prose(inline.runs, links: inline.links))
        stretches.append(Prose(inline.runs, links: inline.links, isCode: true))
      }
      for resolved in side.links where resolved.isImage {
        if let title = resolved.link.title { stretches.append(Prose(title, at: resolved.link.location)) }
      }
      return stretches.flatMap { diagnostics(for: $0, blocked, isData: false) }
    }
  }

  /// The strings of the data files, the names of regions and the numbers of contacts.
  static func check(_ subject: RuleSubject) -> [Diagnostic] {
    let blocked = subject.blocked
    var found = subject.site.strings.flatMap { string in
      if ProseSigns(in: string.text).isEmpty { return [Diagnostic]() }
      return diagnostics(for: Prose(string.text, at: string.location), blocked, isData: true)
    }
    for region in subject.site.regions.regions {
      for (name, short) in zip(region.name.all, region.shortName.all) {
        for text in name == short ? [name] : [name, short] where !ProseSigns(in: text).isEmpty {
          found += diagnostics(for: Prose(text, at: region.location), blocked, isData: true)
        }
      }
    }
    for contact in subject.site.contacts where contact.standingReason == nil && contact.withdrawn == nil {
      guard let line = contact.line, let entry = blocked.entry(for: Array(line.dialled.utf8)) else { continue }
      found.append(isBlocked(line.dialled, at: line.number.location, entry))
    }
    return found
  }

  private static func diagnostics(for prose: Prose, _ blocked: BlockedNumbers, isData: Bool) -> [Diagnostic] {
    RawContact.all(in: prose).map { contact in
      let (written, place) = (prose.text(of: contact.range), prose.location(of: contact.range))
      if let entry = blocked.entry(for: prose.bytes[contact.range]) { return isBlocked(written, at: place, entry) }
      return raw(contact.kind, written, at: place, isData: isData)
    }
  }
}

extension RawContactData {
  /// `isData` for a string of a data file, in which no link can stand.
  private static func raw(_ kind: RawContact.Kind, _ written: String, at place: SourceLocation, isData: Bool)
    -> Diagnostic
  {
    switch kind {
    case .phone, .shortCode:
      Diagnostic(
        rawNumber, at: place,
        Message(en: "the number '\(written)' stands in a text", id: "nomor '\(written)' ditulis langsung dalam teks"),
        hint: isData ? intoRecord : intoContact)
    case .email:
      Diagnostic(
        rawEmail, at: place,
        Message(
          en: "the e-mail address '\(written)' stands in a text", id: "surel '\(written)' ditulis langsung dalam teks"),
        hint: isData ? intoRecord : intoContact)
    case .url:
      Diagnostic(
        rawURL, at: place,
        Message(
          en: "the web address '\(written)' stands in a text",
          id: "alamat web '\(written)' ditulis langsung dalam teks"),
        hint: isData
          ? intoRecord
          : Message(
            en: "use 'system:' for a portal, 'source:' for a page that is quoted",
            id: "pakai 'system:' untuk portal, 'source:' untuk halaman yang dikutip"))
    }
  }

  private static let intoContact = Message(
    en: "put it into content/contacts and link to it: [words](contact:KEY)",
    id: "taruh di content/contacts dan tautkan: [kata](contact:KUNCI)")

  private static let intoRecord = Message(
    en: "take it out here; it belongs under a key of its own in the record of a contact, a system or a source",
    id: "hapus dari sini; tempatnya di kunci tersendiri dalam catatan kontak, sistem, atau sumber")

  private static func isBlocked(_ written: String, at place: SourceLocation, _ entry: BlockedNumber) -> Diagnostic {
    Diagnostic(
      blockedNumber, at: place,
      Message(
        en: "the number '\(written)' is on the do-not-use list", id: "nomor '\(written)' ada di daftar jangan dipakai"),
      hint: Message(en: "take it out", id: "hapus nomor ini"),
      notes: [.init(at: entry.number.location, Message(en: "it is listed here", id: "tercantum di sini"))])
  }
}
