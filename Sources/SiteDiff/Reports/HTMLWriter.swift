/// HTML that is written element by element; text escapes itself.
struct HTMLWriter {
  private(set) var html = ""

  /// An element with text only.
  mutating func element(_ name: StaticString, class style: StaticString? = nil, lang: String? = nil, _ text: String) {
    element(name, class: style, lang: lang) { $0.text(text) }
  }

  /// An element with whatever the closure writes.
  mutating func element(
    _ name: StaticString, class style: StaticString? = nil, lang: String? = nil, _ content: (inout HTMLWriter) -> Void
  ) {
    html += "<\(name)"
    if let style { html += " class=\"\(style)\"" }
    if let lang, !lang.isEmpty {
      html += " lang=\""
      text(lang)
      html += "\""
    }
    html += ">"
    content(&self)
    html += "</\(name)>"
    if !Self.isInline(name) { html += "\n" }
  }

  mutating func text(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      case "'": html += "&#39;"
      default: html.unicodeScalars.append(scalar)
      }
    }
  }

  /// What the program itself knows to be HTML.
  mutating func markup(_ markup: StaticString) { html += markup.description }

  private static func isInline(_ name: StaticString) -> Bool {
    ["span", "del", "ins", "b", "code", "small"].contains(name.description)
  }
}
