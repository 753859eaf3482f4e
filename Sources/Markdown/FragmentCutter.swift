/// Cuts the HTML that cmark rendered into fragments: at sections and list items, with slots for links, images and
/// components, and with ids in the headings.
///
/// In cmark's safe mode every `<` in the HTML is a tag of cmark's own, and tags come in the order of the tree. So the
/// n-th `<a` is the document's n-th link, whatever the text says, and no marker is needed that a text could forge.
struct FragmentCutter {
  private let rendered: UnsafeBufferPointer<UInt8>
  private let outline: Outline
  /// What was copied of the rendered HTML.
  private(set) var html: [UInt8] = []
  /// The slots so far, in order.
  private(set) var slots: [Fragment.PlacedSlot] = []
  /// The sections so far; the first has no heading.
  private(set) var sections: [(heading: Span, body: Span)] = []
  /// The items of top-level lists so far.
  private(set) var items: [(inlines: Span, all: Span)] = []

  /// How far `rendered` is copied.
  private var copied = 0
  private var headingCount = 0
  private var linkCount = 0
  private var codeBlockCount = 0
  private var openLink = 0
  private var listDepth = 0
  private var quoteDepth = 0
  private var headingSpan = Span(from: Mark(), to: Mark())
  private var sectionStart = Mark()
  private var itemStart = Mark()
  /// Where the inlines of the open item's first paragraph begin, while they are open.
  private var inlinesStart: Mark?
  private var inlines = Span(from: Mark(), to: Mark())

  /// What is known of the tags before they are met, each in the order of the document.
  struct Outline {
    var headings: [Heading] = []
    var linkKinds: [Link.Kind] = []
    /// Of each code block: the index of the component that it is, or nil.
    var codeBlocks: [Int?] = []
  }

  /// A place in the cut HTML.
  struct Mark {
    var html = 0
    var slot = 0
  }

  /// A part of the cut HTML.
  struct Span {
    var from: Mark
    var to: Mark

    /// As fragments keep it.
    var extent: Fragment.Extent {
      Fragment.Extent(html: SmallRange(from.html..<to.html), slots: SmallRange(from.slot..<to.slot))
    }
  }

  /// Begins before the first tag.
  init(_ rendered: UnsafeBufferPointer<UInt8>, outline: Outline) {
    self.rendered = rendered
    self.outline = outline
    html.reserveCapacity(rendered.count + 16 * outline.headings.count)
    slots.reserveCapacity(3 * outline.linkKinds.count)
  }

  /// Cuts all of it.
  mutating func cut() {
    var offset = 0
    while let tag = rendered.firstIndex(of: UInt8(ascii: "<"), from: offset) {
      offset = tag + 1
      if rendered[tag + 1] == UInt8(ascii: "/") { close(tag) } else { open(tag) }
      offset = max(offset, copied)
    }
    copy(to: rendered.count)
    sections.append((headingSpan, Span(from: sectionStart, to: mark)))
  }

  /// All of the cut HTML.
  var whole: Span { Span(from: Mark(), to: mark) }

  private var mark: Mark { Mark(html: html.count, slot: slots.count) }

  private mutating func open(_ tag: Int) {
    switch rendered[tag + 1] {
    case UInt8(ascii: "a"): openLink(tag)
    case UInt8(ascii: "i"): cutImage(tag)
    case UInt8(ascii: "l"): openItem(tag)
    case UInt8(ascii: "u"), UInt8(ascii: "o"):
      endInlines(tag)
      listDepth += 1
    case UInt8(ascii: "b") where rendered[tag + 2] == UInt8(ascii: "l"):
      endInlines(tag)
      quoteDepth += 1
    case UInt8(ascii: "h"):
      endInlines(tag)
      if rendered[tag + 2] != UInt8(ascii: "r") { openHeading(tag) }
    case UInt8(ascii: "p") where rendered[tag + 2] == UInt8(ascii: "r"):
      endInlines(tag)
      cutCodeBlock(tag)
    default: break
    }
  }

  private mutating func close(_ tag: Int) {
    switch rendered[tag + 2] {
    case UInt8(ascii: "a"):
      copy(to: tag)
      place(.linkClose(openLink))
      copied = tag + 4
    case UInt8(ascii: "p") where rendered[tag + 3] == UInt8(ascii: ">"): endInlines(tag)
    case UInt8(ascii: "l"): closeItem(tag)
    case UInt8(ascii: "u"), UInt8(ascii: "o"): listDepth -= 1
    case UInt8(ascii: "b"): quoteDepth -= 1
    case UInt8(ascii: "h"): closeHeading(tag)
    default: break
    }
  }

  private mutating func openLink(_ tag: Int) {
    copy(to: tag)
    openLink = linkCount
    linkCount += 1
    place(.linkOpen(openLink))
    copied = endOfTag(tag)
    guard outline.linkKinds[openLink] == .autolink else { return }
    place(.linkText(openLink))
    copied = rendered.firstIndex(of: UInt8(ascii: "<"), from: copied) ?? copied
  }

  private mutating func cutImage(_ tag: Int) {
    copy(to: tag)
    place(.image(linkCount))
    linkCount += 1
    copied = endOfTag(tag)
  }

  private mutating func cutCodeBlock(_ tag: Int) {
    let component = outline.codeBlocks[codeBlockCount]
    codeBlockCount += 1
    guard let component else { return }
    copy(to: tag)
    place(.component(component))
    let code = endOfTag(endOfTag(tag))
    copied = endOfTag(endOfTag(rendered.firstIndex(of: UInt8(ascii: "<"), from: code) ?? code))
  }

  private mutating func openHeading(_ tag: Int) {
    let heading = outline.headings[headingCount]
    headingCount += 1
    copy(to: tag)
    if isSectionHeading(heading) {
      sections.append((headingSpan, Span(from: sectionStart, to: mark)))
      copied = endOfTag(tag)
      headingSpan.from = mark
    } else {
      copy(to: tag + 3)
      html += " id=\"".utf8
      html += heading.id.utf8
      html.append(UInt8(ascii: "\""))
    }
  }

  private mutating func closeHeading(_ tag: Int) {
    guard isSectionHeading(outline.headings[headingCount - 1]) else { return }
    copy(to: tag)
    headingSpan.to = mark
    sectionStart = mark
    copied = endOfTag(tag) + 1
  }

  private func isSectionHeading(_ heading: Heading) -> Bool {
    heading.level == 2 && heading.isTopLevel
  }

  private mutating func openItem(_ tag: Int) {
    guard listDepth == 1, quoteDepth == 0 else { return }
    copy(to: endOfTag(tag))
    itemStart = mark
    inlines = Span(from: mark, to: mark)
    inlinesStart = nil
    if rendered[copied] != UInt8(ascii: "\n") {
      inlinesStart = mark
    } else if rendered[copied...].starts(with: "\n<p>".utf8) {
      copy(to: copied + 4)
      inlinesStart = mark
    }
  }

  /// Ends the inlines of an item's first paragraph before a tag, and before the line feed that separates a block.
  private mutating func endInlines(_ tag: Int) {
    guard let start = inlinesStart else { return }
    copy(to: rendered[tag - 1] == UInt8(ascii: "\n") ? tag - 1 : tag)
    inlines = Span(from: start, to: mark)
    inlinesStart = nil
  }

  private mutating func closeItem(_ tag: Int) {
    guard listDepth == 1, quoteDepth == 0 else { return }
    endInlines(tag)
    copy(to: tag)
    items.append((inlines, Span(from: itemStart, to: mark)))
  }

  private mutating func copy(to offset: Int) {
    guard offset > copied else { return }
    html.append(contentsOf: UnsafeBufferPointer(rebasing: rendered[copied..<offset]))
    copied = offset
  }

  private mutating func place(_ slot: Fragment.Slot) {
    slots.append(Fragment.PlacedSlot(offset: html.count, slot: slot))
  }

  /// The offset behind the next `>`, which ends the tag: within attributes cmark escapes it.
  private func endOfTag(_ tag: Int) -> Int {
    rendered.firstIndex(of: UInt8(ascii: ">"), from: tag).map { $0 + 1 } ?? rendered.count
  }
}
