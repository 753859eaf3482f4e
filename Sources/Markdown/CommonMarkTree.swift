import CCmark
import Glibc

/// The tree that cmark makes of a text; the only code that speaks to cmark.
///
/// Options are cmark's defaults: the safe mode, which leaves raw HTML and dangerous addresses out, and no smart
/// punctuation.
struct CommonMarkTree: ~Copyable {
  private let root: OpaquePointer

  /// Parses a whole text.
  init(parsing text: UnsafeBufferPointer<UInt8>) {
    let start = UnsafeRawPointer(text.baseAddress)?.assumingMemoryBound(to: CChar.self)
    guard let root = cmark_parse_document(start ?? Self.nothing, text.count, CMARK_OPT_DEFAULT) else {
      preconditionFailure("cmark makes a tree of every text")
    }
    self.root = root
  }

  deinit {
    cmark_node_free(root)
  }

  private static var nothing: UnsafePointer<CChar> { UnsafePointer(cmark_version_string()) }

  /// The version of the library that is loaded, `0.30.2`.
  static var version: String { String(cString: cmark_version_string()) }

  /// Visits every node in document order, containers on the way in and on the way out.
  borrowing func walk(_ visit: (_ node: CommonMarkNode, _ isEntering: Bool) -> Void) {
    let iterator = cmark_iter_new(root)
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      visit(CommonMarkNode(node), event == CMARK_EVENT_ENTER)
    }
  }

  /// Lends the HTML that cmark renders of the whole tree.
  borrowing func withHTML<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    guard let rendered = cmark_render_html(root, CMARK_OPT_DEFAULT) else {
      preconditionFailure("cmark renders every tree")
    }
    defer { free(rendered) }
    return body(bytes(rendered))
  }

  /// What an entity such as `&amp;` or `&#8217;` stands for, or nil when it is no entity but text.
  static func character(ofEntity entity: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    let tree = CommonMarkTree(parsing: entity)
    guard let paragraph = cmark_node_first_child(tree.root), let text = cmark_node_first_child(paragraph),
      cmark_node_get_type(text) == CMARK_NODE_TEXT, let literal = cmark_node_get_literal(text)
    else { return nil }
    let decoded = bytes(literal)
    return decoded.elementsEqual(entity) ? nil : Array(decoded)
  }
}

/// A node of the tree. Valid only within the `walk` that lends it, like every buffer that it hands out.
struct CommonMarkNode {
  private let pointer: OpaquePointer
  /// What it is.
  let kind: Kind

  /// The kinds of nodes, with cmark's numbers.
  enum Kind: Int {
    case document = 1, quote, list, item, codeBlock, htmlBlock, customBlock, paragraph, heading, thematicBreak
    case text, softBreak, lineBreak, code, inlineHTML, customInline, emphasis, strong, link, image
  }

  fileprivate init(_ pointer: OpaquePointer) {
    guard let kind = Kind(rawValue: Int(cmark_node_get_type(pointer).rawValue)) else {
      preconditionFailure("cmark made a node of no known kind")
    }
    self.pointer = pointer
    self.kind = kind
  }

  /// The text of a leaf: text, code or raw HTML; empty for the others.
  var literal: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_literal(pointer)) }
  /// A fenced block's words after the fence; empty without one and for indented code.
  var fenceInfo: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_fence_info(pointer)) }
  /// A link's or an image's address, with escapes and entities resolved.
  var destination: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_url(pointer)) }
  /// A link's or an image's title, with escapes and entities resolved.
  var title: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_title(pointer)) }
  /// 1 to 6.
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  /// Of a list.
  var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  /// The number of an ordered list's first item.
  var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
  /// Of a block: 1-based, counted from the start of what was parsed.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  /// Of a block: 1-based, in bytes.
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  /// Of a block: the last line that belongs to it.
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
}

/// The bytes of a C string without its NUL; none for a null pointer.
private func bytes(_ string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
  guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
  let count = strlen(string)
  return UnsafeBufferPointer(start: UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self), count: count)
}
