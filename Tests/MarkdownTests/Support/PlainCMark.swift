import CCmark
import Glibc

/// What cmark itself makes of a text, to compare with.
enum PlainCMark {
  static func html(_ text: [UInt8]) -> String {
    text.withUnsafeBytes { buffer in
      guard let tree = parse(buffer) else { return "" }
      defer { cmark_node_free(tree) }
      guard let html = cmark_render_html(tree, CMARK_OPT_DEFAULT) else { return "" }
      defer { free(html) }
      return String(cString: html)
    }
  }

  /// The literals of all text, code spans and code blocks, without line feeds.
  static func words(_ text: [UInt8]) -> String {
    text.withUnsafeBytes { buffer in
      guard let tree = parse(buffer) else { return "" }
      defer { cmark_node_free(tree) }
      let iterator = cmark_iter_new(tree)
      defer { cmark_iter_free(iterator) }
      var words: [UInt8] = []
      while cmark_iter_next(iterator) != CMARK_EVENT_DONE {
        let node = cmark_iter_get_node(iterator)
        let type = cmark_node_get_type(node)
        guard type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE || type == CMARK_NODE_CODE_BLOCK else { continue }
        words += String(cString: cmark_node_get_literal(node)).utf8.filter { $0 != UInt8(ascii: "\n") }
      }
      return String(decoding: words, as: UTF8.self)
    }
  }

  private static func parse(_ buffer: UnsafeRawBufferPointer) -> OpaquePointer? {
    cmark_parse_document(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_DEFAULT)
  }
}
