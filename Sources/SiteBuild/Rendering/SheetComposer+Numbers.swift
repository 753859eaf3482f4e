import Content
import Templates

extension SheetComposer {
  /// Those that have a place of their own on the sheet: in its box, or on its strips, cards or boxes.
  var paperContacts: PaperContacts {
    switch handout.kind {
    case .readAloud, .prayers: .none
    case .tearOffStrips: strongContacts.shortened(isAlone: true, in: dated)
    case .poster: strongContacts.shortened(isAlone: false, in: dated)
    default: strongContacts
    }
  }

  /// Those that paper may carry for the readers of the sheet.
  private var strongContacts: PaperContacts {
    let left = handout.kind.namesContactsOutside ? contexts.tellingNames[language.index] : []
    if let country = sheet.place.country { return PaperContacts(in: dated, country: country, without: left) }
    if handout.kind == .walletCards { return PaperContacts(abroadIn: dated, without: left) }
    return PaperContacts(in: dated, region: sheet.place.region, without: left).led(by: Set(contactsInWords.map(\.id)))
  }

  /// Those whose numbers its words say, in their order.
  private var contactsInWords: [Contact] {
    var known: Set<Contact.ID> = []
    return sections.flatMap(\.section.contacts).filter { known.insert($0).inserted }.compactMap { id in
      site.index.contacts[id].flatMap { dated.paperExpiry(of: $0) == nil ? nil : $0 }
    }
  }

  /// Every contact whose number is on the paper: those in its words, then the others.
  var printedContacts: [Contact] {
    let inWords = contactsInWords
    let known = Set(inWords.map(\.id))
    return inWords + paperContacts.contacts.filter { !known.contains($0.id) }
  }

  /// The last day on which all of its numbers hold; nil where it has none.
  var contactsUntil: Day? { printedContacts.compactMap { dated.paperExpiry(of: $0) }.min() }

  /// What `editions.csv` remembers of this printing.
  var printedEdition: PrintedEdition {
    PrintedEdition(
      code: code, day: dated.today, textUntil: textUntil,
      numbers: printedContacts.compactMap { contact in
        contact.line.map { PrintedEdition.Number(contact: contact.id, digest: $0.digest) }
      })
  }

  var contactBox: ContactBox {
    let contacts = paperContacts
    let isAbroad = sheet.place.country != nil
    let office: InterfaceKey =
      isAbroad ? .sheetMission : handout.kind == .children ? .sheetChildOffice : .sheetLocalOffice
    let line = settings.string(office, ["region": placeName])
    let words = settings.string(isAbroad ? .sheetWriteInMission : .sheetWriteIn)
    return ContactBox(
      contacts: contacts.contacts.compactMap { PaperContact($0, in: site, language: language) },
      until: contacts.until.map {
        DateOnCard(iso: Text($0.description), written: Text(settings.written($0)))
      },
      writeIn: contacts.hasLocal ? nil : LineToWrite(words: Text(words), office: Text(line)))
  }
}

extension PaperContact {
  /// Nil for a contact without a number.
  init?(_ contact: Contact, in site: Site, language: Language) {
    guard let line = contact.line else { return nil }
    let settings = site[language]
    id = Text(contact.id.rawValue)
    name = Text(contact.name[language])
    number = Text(line.displayed)
    place = line.place(in: site, language: language).map { Text($0) }
    takesOnlyWhatsApp = line.channel == .whatsapp
    cost = contact.cost == .unknown ? nil : Text(settings.string(contact.cost.key))
    hours = contact.hours.roundTheClock == .unknown ? nil : Text(contact.hours.shortWords(settings))
    checked = Text(contact.verification.wordsOnPaper(settings))
  }
}

extension Markup {
  /// The contacts that it names, in their order; of HTML that this program made itself.
  var contacts: [Contact.ID] {
    let mark = Array("data-contact=\"".utf8)
    var (found, rest) = ([Contact.ID](), bytes[...])
    while let start = rest.firstIndex(of: mark[0]) {
      rest = rest[start...]
      guard rest.starts(with: mark) else {
        rest = rest.dropFirst()
        continue
      }
      let id = rest.dropFirst(mark.count).prefix { $0 != UInt8(ascii: "\"") }
      found.append(.init(rawValue: String(decoding: id, as: UTF8.self)))
      rest = rest[id.endIndex...]
    }
    return found
  }
}
