import Content
import Templates

/// A sheet as a plain text for the bulletin or for reading aloud: lines of at most 72 characters, paragraphs divided by an
/// empty line.
struct SheetText {
  private var lines: [String] = []
  static let width = 72

  init(_ composer: SheetComposer, _ sheet: SheetContext) {
    add(sheet.title.string)
    for (_, section) in composer.sections { section.body.paragraphs.forEach { add($0) } }
    composer.validity(sheet).forEach { add($0) }
  }

  var bytes: [UInt8] { Array((lines.joined(separator: "\n") + "\n").utf8) }

  private mutating func add(_ paragraph: String) {
    if !lines.isEmpty { lines.append("") }
    var line = ""
    for word in paragraph.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > Self.width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    lines.append(line)
  }
}

extension Markup {
  /// The words of each paragraph, item or line; of HTML that this program made itself, with no comment or script in it.
  fileprivate var paragraphs: [String] {
    let text = String(decoding: bytes, as: UTF8.self)
    var (words, isInTag) = ("", false)
    for sign in text {
      switch sign {
      case "<": isInTag = true
      case ">" where isInTag: isInTag = false
      default: if !isInTag { words.append(sign) }
      }
    }
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    let plain = entities.reduce(words) { $0.replacing($1.0, with: $1.1) }
    return plain.split(separator: "\n").map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
  }
}
