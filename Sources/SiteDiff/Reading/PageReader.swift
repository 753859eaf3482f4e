import Output

/// Reads a page into a `PageDocument`.
struct PageReader {
  let bytes: [UInt8]
  var page: PageDocument
  /// From the page down to the element that is read.
  var open: [Element] = []
  var draft = BlockDraft()
  /// The words by which the page first names what whole blocks rest on, by the key of the reference.
  var referenceTitles: [String: String] = [:]
  /// How many blocks were begun.
  var blockNumber = 0
  private var tokens: HTMLTokenizer
  private let skipped: Range<Int>?

  private init(_ source: PageSource, path: OutputPath, readsMain: Bool) {
    bytes = source.bytes
    page = PageDocument(path: path)
    tokens = HTMLTokenizer(source.bytes)
    skipped = readsMain ? nil : source.main
    // A page without a main content is all main content, but for what it calls otherwise.
    open = [Element(name: "", part: source.main == nil ? .main : .other)]
  }

  /// A whole page, or all of it but its main content.
  static func read(_ source: PageSource, path: OutputPath, readsMain: Bool = true) -> PageDocument {
    var reader = PageReader(source, path: path, readsMain: readsMain)
    reader.readAll()
    return reader.page
  }

  /// The innermost open element.
  var context: Element { open[open.count - 1] }

  private mutating func readAll() {
    while let token = tokens.next() {
      switch token {
      case .text(let range): readText(range)
      case .open(let tag):
        if let skipped, tag.name == "main", skipped.contains(tag.attributes.lowerBound) {
          endBlock()
          tokens.skip(to: skipped.upperBound)
        } else {
          readOpening(tag)
        }
      case .close(let name): readClosing(name)
      case .raw(let tag, let content): readRaw(tag, content)
      }
    }
    while open.count > 1 { close() }
    endBlock()
  }

  private mutating func readText(_ range: Range<Int>) {
    let context = context
    if context.isEdition { return }
    let isPlain = !bytes[range].contains(UInt8(ascii: "&"))
    let text = isPlain ? bytes[range] : bytes[range].resolvingCharacterReferences()[...]
    var flags = context.flags
    if let contact = context.contact, !flags.contains(.time), PhoneNumber.isWhole(text) {
      flags.insert(.value)
      let words = text.split(whereSeparator: \.isSpace).map { String(decoding: $0, as: UTF8.self) }
      let number = words.joined(separator: " ")
      page.contacts[contact, default: ShownContact()].add(ContactValue(number: number))
    }
    draft.append(text, flags)
  }

  private mutating func readOpening(_ tag: HTMLTokenizer.Tag) {
    let attributes = Attributes(of: tag, in: bytes)
    if Element.void.contains(tag.name) { return readVoid(tag.name, attributes) }
    if Element.blocks.contains(tag.name) { endBlock() }
    if Element.cells.contains(tag.name) { draft.endWord() }
    if tag.name == "dt" { endBlock() }
    var element = context.containing(tag.name, part: part(of: tag.name))
    readRecords(attributes, into: &element)
    if tag.name == "html" { page.language = attributes["lang"] ?? "" }
    readLink(attributes, into: &element)
    open.append(element)
    draft.passTag()
    for name in ["aria-label", "title"] { attributes[name].map { draft.appendLabel($0, element.flags) } }
  }

  private func part(of element: String) -> PagePart {
    let outer = context.part
    guard let part = PagePart(beganBy: element) else { return outer }
    // A header inside the main content is the main content's, one inside a footer the footer's.
    let isInside = open.contains { $0.name == "main" } || ([.header, .footer].contains(outer) && part != .main)
    return isInside ? outer : part
  }

  private mutating func readRecords(_ attributes: Attributes, into element: inout Element) {
    if let contact = attributes["data-contact"], !contact.isEmpty {
      element.contact = contact
      element.isCard = element.isBlock
      if !element.isBlock { element.mention = (draft.words.count, blockNumber) }
      element.flags.insert(.contact)
      if page.contacts[contact] == nil { page.contacts[contact] = ShownContact() }
    }
    if let fact = attributes["data-fact"], !fact.isEmpty {
      element.flags.insert(.fact)
      refer(to: Reference(kind: .fact, id: fact), from: &element)
    }
    if let source = attributes["data-source"], !source.isEmpty {
      refer(to: Reference(kind: .source, id: source), from: &element)
    }
    if let edition = attributes["data-edition"], !edition.isEmpty {
      element.isEdition = true
      readEdition(edition)
    }
    if element.name == "time" { element.flags.insert(.time) }
    if element.contact != nil, element.name == "address" || attributes.hasClass(containing: "address") {
      endBlock()
      element.isAddress = true
      element.flags.insert(.value)
    }
    if element.contact != nil, attributes.hasClass(containing: "name") { element.isName = true }
  }

  private mutating func refer(to reference: Reference, from element: inout Element) {
    guard !element.isBlock else {
      element.inherited.append(reference)
      return
    }
    element.references.append((draft.references.count, draft.wordCount, blockNumber))
    draft.references.append(reference)
  }

  private mutating func readLink(_ attributes: Attributes, into element: inout Element) {
    guard let href = attributes["href"] else { return }
    if let language = attributes["hreflang"] { page.alternates.append(.init(language: language, href: href)) }
    guard let value = ContactValue(link: href), let way = ContactValue.way(of: href) else {
      return draft.links.append(LinkDestination.resolved(href, from: page.path))
    }
    draft.links.append(way)
    element.flags.insert(.value)
    if let contact = element.contact {
      page.contacts[contact, default: ShownContact()].add(value)
    } else {
      page.looseValues.append(LooseValue(value: value, part: element.part, text: ""))
    }
  }

  private mutating func readClosing(_ name: String) {
    guard let index = open.lastIndex(where: { $0.name == name }), index > 0 else { return }
    while open.count > index { close() }
  }

  private mutating func close() {
    let element = context
    for reference in element.references where reference.block == blockNumber {
      draft.nameReference(at: reference.index, fromWord: reference.firstWord)
    }
    if let mention = element.mention, mention.block == blockNumber, let contact = element.contact {
      draft.mention(contact, fromWord: mention.firstWord)
    }
    if element.isBlock { endBlock() }
    if Element.cells.contains(element.name) { draft.endWord() }
    draft.passTag()
    open.removeLast()
  }
}
