import Content
import Templates

/// A sheet for paper, as a page.
struct SheetPage: TemplateContext {
  let page: PageContext
  let sheet: SheetContext

  static let schema: TemplateSchema<SheetPage> = [
    .one("page") { $0.page },
    .one("sheet") { $0.sheet },
  ]
}

/// `sheet`: what stands on the paper.
struct SheetContext: TemplateContext {
  /// The kind of handout, as a class for its look.
  let kind: Text
  let title: Text
  /// Whose vocabulary it has, where there are several.
  let edition: Text?
  /// The name of the region, of the country people go to, or of the whole country.
  let place: Text
  let code: Text
  /// Where an old copy can be checked, as people type it; the same is in the QR code.
  let address: Text
  /// The same without the edition code, where there is no room for it.
  let shortAddress: Text
  /// Until when the words hold.
  let textUntil: Text
  /// Until when all of its numbers hold; nil where it has none.
  let contactsUntil: Text?
  let papers: [SheetPaper]
  let box: ContactBox
  /// The contact box as often as the paper has strips, cards or boxes of it.
  let copies: [ContactBox]
  let isStrips: Bool
  let isCards: Bool
  let isBoxes: Bool
  let isPoster: Bool
  /// Whether its readers are in another country: lines that work only in Indonesia are of no use to them.
  let isAbroad: Bool
  let hasBox: Bool
  /// Whether its pages are half of a paper.
  let isHalfPage: Bool
  /// Whether two halves stand on each paper, which then lies on its side.
  let isTwoUp: Bool
  /// The same words as a plain text, where there is one.
  let textFile: Text?
  /// The same sheet in the other editions.
  let otherEditions: [TitledLink]
  /// The page of the region, or the list of all sheets.
  let back: TitledLink?
  /// Whether it is not for readers yet: the publisher or the address is still to be filled in.
  let isDraft: Bool
  /// Whether it has a prayer that two others have not read yet.
  let isUnreviewed: Bool
  /// What only `suluh print` knows: the paper, the QR code, whether the sheet is only to be looked at.
  let print: PrintContext?

  static let schema: TemplateSchema<SheetContext> = [
    .text("kind") { $0.kind },
    .text("title") { $0.title },
    .optionalText("edition") { $0.edition },
    .text("place") { $0.place },
    .text("code") { $0.code },
    .text("address") { $0.address },
    .text("short_address") { $0.shortAddress },
    .text("text_until") { $0.textUntil },
    .optionalText("contacts_until") { $0.contactsUntil },
    .many("papers") { $0.papers },
    .one("box") { $0.box },
    .many("copies") { $0.copies },
    .flag("is_strips") { $0.isStrips },
    .flag("is_cards") { $0.isCards },
    .flag("is_boxes") { $0.isBoxes },
    .flag("is_poster") { $0.isPoster },
    .flag("is_abroad") { $0.isAbroad },
    .flag("has_box") { $0.hasBox },
    .flag("is_half_page") { $0.isHalfPage },
    .flag("is_two_up") { $0.isTwoUp },
    .optionalText("text_file") { $0.textFile },
    .many("other_editions") { $0.otherEditions },
    .optionalOne("back") { $0.back },
    .flag("is_draft") { $0.isDraft },
    .flag("is_unreviewed") { $0.isUnreviewed },
    .optionalOne("print") { $0.print },
  ]
}

/// A side of paper with the pages that stand on it.
struct SheetPaper: TemplateContext {
  let panels: [SheetPart]

  static let schema: TemplateSchema<SheetPaper> = [
    .many("panels") { $0.panels }
  ]
}

/// One page of a sheet.
struct SheetPart: TemplateContext {
  let number: Text
  let isFirst: Bool
  let isLast: Bool
  let sections: [SheetSection]

  static let schema: TemplateSchema<SheetPart> = [
    .text("number") { $0.number },
    .flag("is_first") { $0.isFirst },
    .flag("is_last") { $0.isLast },
    .many("sections") { $0.sections },
  ]
}

/// A section of a sheet. `name` is a class for its look.
struct SheetSection: TemplateContext {
  let name: Text
  let heading: Markup
  private(set) var body: Markup
  /// Those that it names, in their order.
  private(set) var contacts: [Contact.ID]
  /// Whether the drawing of lanterns, each a blank to write or draw in, stands below its words.
  let hasLanterns: Bool

  init(name: Text, heading: Markup, body: Markup, hasLanterns: Bool) {
    (self.name, self.heading, self.body, self.hasLanterns) = (name, heading, body, hasLanterns)
    contacts = heading.contacts + body.contacts
  }

  static let schema: TemplateSchema<SheetSection> = [
    .text("name") { $0.name },
    .markup("heading") { $0.heading },
    .markup("body") { $0.body },
    .flag("has_lanterns") { $0.hasLanterns },
  ]

  /// The same section with another body.
  func with(_ body: Markup) -> SheetSection {
    var section = self
    section.body = body
    section.contacts = heading.contacts + body.contacts
    return section
  }
}

/// The numbers of a sheet with their day, in one box that can be pasted over, and lines to write others in.
struct ContactBox: TemplateContext {
  let contacts: [PaperContact]
  /// The last day on which all of them hold.
  let until: DateOnCard?
  /// Nil where a number of the place itself is printed.
  let writeIn: LineToWrite?

  static let schema: TemplateSchema<ContactBox> = [
    .many("contacts") { $0.contacts },
    .optionalOne("until") { $0.until },
    .optionalOne("write_in") { $0.writeIn },
  ]
}

/// A line on which to write a number that nobody has checked yet.
struct LineToWrite: TemplateContext {
  /// Why there is one.
  let words: Text
  /// Whose number it is for.
  let office: Text

  static let schema: TemplateSchema<LineToWrite> = [
    .text("words") { $0.words },
    .text("office") { $0.office },
  ]
}

/// A contact on paper.
struct PaperContact: TemplateContext {
  let id: Text
  let name: Text
  let number: Text
  /// From where it works, where that is not everywhere.
  let place: Text?
  let takesOnlyWhatsApp: Bool
  /// Nil where nobody knows.
  let cost: Text?
  /// Nil where nobody knows.
  let hours: Text?
  let checked: Text

  static let schema: TemplateSchema<PaperContact> = [
    .text("id") { $0.id },
    .text("name") { $0.name },
    .text("number") { $0.number },
    .optionalText("place") { $0.place },
    .flag("is_only_whatsapp") { $0.takesOnlyWhatsApp },
    .optionalText("cost") { $0.cost },
    .optionalText("hours") { $0.hours },
    .text("checked") { $0.checked },
  ]
}

/// What is known only where a sheet is made for one paper.
struct PrintContext: TemplateContext {
  let paper: Paper
  let form: SheetForm
  /// `@page` and what follows from the paper.
  let style: Markup
  /// An SVG picture.
  let qr: Markup
  let isDraft: Bool

  static let schema: TemplateSchema<PrintContext> = [
    .markup("style") { $0.style },
    .markup("qr") { $0.qr },
    .flag("is_tiled") { $0.form == .tiled },
  ]
}

/// The list of all sheets.
struct HandoutIndexPage: TemplateContext {
  let page: PageContext
  let handouts: [HandoutEntry]
  /// The provinces, each with what lies in it: all in sight, so that a leader is there with one tap.
  let groups: [RegionGroup]
  /// What is better left out in front of people, and what helps when somebody tells what happened to them: in the words
  /// of the sheets that say it.
  let avoid: SheetSection?
  let listen: SheetSection?

  static let schema: TemplateSchema<HandoutIndexPage> = [
    .one("page") { $0.page },
    .many("handouts") { $0.handouts },
    .many("groups") { $0.groups },
    .optionalOne("avoid") { $0.avoid },
    .optionalOne("listen") { $0.listen },
  ]
}

/// A handout in such a list.
struct HandoutEntry: TemplateContext {
  let id: Text
  let title: Text
  let summary: Text
  /// One for each edition.
  let sheets: [TitledLink]
  /// The address of a picture of it.
  let picture: Text?

  static let schema: TemplateSchema<HandoutEntry> = [
    .text("id") { $0.id },
    .text("title") { $0.title },
    .text("summary") { $0.summary },
    .many("sheets") { $0.sheets },
    .optionalText("picture") { $0.picture },
  ]
}
