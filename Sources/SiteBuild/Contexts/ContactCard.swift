import Content
import Templates

/// One contact that a page may show (`DatedSite.isUsable`). Shared by all pages that show it, so it is an object.
final class ContactCard: TemplateContext {
  let id: Text
  let name: Text
  let kind: Text
  /// The region or country that it is for, where it is not the whole country.
  let area: Text?
  let number: NumberOnCard?
  /// Said beside a number that is too old to be relied on: its year. Such a number has no last day, so that no script
  /// covers it.
  let lastKnown: Text?
  /// Whether it is a mobile from a list that nobody has rung.
  let isOnlyPublished: Bool
  let validUntil: DateOnCard?
  let checked: Text
  /// Where the number comes from.
  let sources: [SourceOnCard]
  let cost: Text
  let hours: Text
  let languages: Text
  let callsBack: Text
  let next: Text
  let note: Text?
  let email: Text?
  let address: Text?

  init(_ contact: Contact, for audience: Audience, in dated: DatedSite, language: Language) {
    let settings = dated.site[language]
    let state = dated.states[contact.id]
    id = Text(contact.id.rawValue)
    name = Text(contact.name[language])
    kind = Text(settings.kinds[contact.kind]?.label ?? contact.kind.rawValue)
    area = contact.area(in: dated.site, language: language).map { Text($0) }
    number =
      state.hasNumber
      ? contact.line.map { NumberOnCard($0, for: audience, in: dated.site, language: language) } : nil
    lastKnown = state.lastKnownWords(settings).map { Text($0) }
    isOnlyPublished = contact.isOnlyPublishedMobile && state.hasNumber
    if case .shown(let until) = state {
      validUntil = DateOnCard(iso: Text(until.description), written: Text(settings.written(until)))
    } else {
      validUntil = nil
    }
    checked = Text(contact.verification.words(settings))
    sources = contact.verification.sources.compactMap { dated.site.index.sources[$0.source.value] }.map {
      SourceOnCard(id: Text($0.id.rawValue), title: Text($0.title))
    }
    cost = Text(settings.string(contact.cost.key))
    hours = Text(contact.hours.words(settings))
    languages = Text(contact.languagesInWords(settings, of: dated.site))
    callsBack = Text(settings.string(contact.callsBack.key))
    next = Text(contact.next?[language] ?? settings.string(.nextUnknown))
    note = contact.note.map { Text($0[language]) }
    email = state.hasNumber ? contact.email.map { Text($0.value) } : nil
    address = contact.office.flatMap { $0.isPublic ? Text($0.address.value) : nil }
  }

  static let schema: TemplateSchema<ContactCard> = [
    .text("id") { $0.id },
    .text("name") { $0.name },
    .text("kind") { $0.kind },
    .optionalText("area") { $0.area },
    .optionalOne("number") { $0.number },
    .optionalText("last_known") { $0.lastKnown },
    .flag("is_only_published") { $0.isOnlyPublished },
    .optionalOne("valid_until") { $0.validUntil },
    .text("checked") { $0.checked },
    .many("sources") { $0.sources },
    .text("cost") { $0.cost },
    .text("hours") { $0.hours },
    .text("languages") { $0.languages },
    .text("calls_back") { $0.callsBack },
    .text("next") { $0.next },
    .optionalText("note") { $0.note },
    .optionalText("email") { $0.email },
    .optionalText("address") { $0.address },
  ]
}

/// A source by its name; the page about facts has the rest.
struct SourceOnCard: TemplateContext {
  let id: Text
  let title: Text

  static let schema: TemplateSchema<SourceOnCard> = [
    .text("id") { $0.id },
    .text("title") { $0.title },
  ]
}

/// A number, how it is reached, and from where.
struct NumberOnCard: TemplateContext {
  let displayed: Text
  /// Absent where a reader of the page cannot dial it.
  let tel: Text?
  let whatsApp: Text?
  let takesOnlyWhatsApp: Bool
  /// From where it works: a short code always stands with its country.
  let place: Text?

  static let schema: TemplateSchema<NumberOnCard> = [
    .text("displayed") { $0.displayed },
    .optionalText("tel") { $0.tel },
    .optionalText("whatsapp") { $0.whatsApp },
    .flag("is_only_whatsapp") { $0.takesOnlyWhatsApp },
    .optionalText("place") { $0.place },
  ]
}

/// A day, for people and for machines.
struct DateOnCard: TemplateContext {
  let iso: Text
  let written: Text

  static let schema: TemplateSchema<DateOnCard> = [
    .text("iso") { $0.iso },
    .text("written") { $0.written },
  ]
}
