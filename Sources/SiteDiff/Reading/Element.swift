/// An open element of a page, with what holds for all that is in it.
struct Element {
  private(set) var name: String
  private(set) var part: PagePart
  /// The element that is the block of what is in it.
  private(set) var blockTag: String
  /// The contact whose card or mention it is in.
  var contact: String?
  /// Whether `contact` was begun by an element that is a block: then what is in it is a card, else a mention.
  var isCard = false
  var flags: WordFlags = []
  /// Whether all that is in it is the address of a contact.
  var isAddress = false
  /// Whether all that is in it is the name of a contact.
  var isName = false
  /// Whether all that is in it is an edition code or holds one, and is told apart from the text around it.
  var isEdition = false
  /// The references that the inline element begins: their places among those of the block.
  var references: [(index: Int, firstWord: Int, block: Int)] = []
  /// The inline element that names a contact: its first word in the block.
  var mention: (firstWord: Int, block: Int)?
  /// What all blocks in it rest on.
  var inherited: [Reference] = []

  /// Whether its text stands apart from what is before and after it.
  var isBlock: Bool { Element.blocks.contains(name) || isAddress }

  /// An element in this one: what holds here holds in it too.
  func containing(_ name: String, part: PagePart) -> Element {
    var inner = self
    inner.name = name
    inner.part = part
    inner.references = []
    inner.mention = nil
    if inner.isBlock { inner.blockTag = name }
    return inner
  }

  init(name: String, part: PagePart) {
    self.name = name
    self.part = part
    blockTag = name
  }

  /// Elements without content.
  static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]

  static let blocks: Set<String> = [
    "html", "head", "body", "main", "header", "nav", "footer", "aside", "section", "article", "div", "p", "ul", "ol",
    "li", "dl", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "figure", "figcaption", "table",
    "thead", "tbody", "tfoot", "tr", "caption", "details", "summary", "address", "form", "fieldset",
    "legend", "title", "hr", "button", "option", "template", "noscript",
  ]

  /// Elements whose text is parted from what is beside it, and yet read with it: the cells of a row, a term and its
  /// text.
  static let cells: Set<String> = ["td", "th", "dt", "dd"]

  /// Which headings begin a section.
  static let sectionHeadings: Set<String> = ["h1", "h2", "h3"]
}
