import Content
import Templates

/// A sheet as a plain text for the bulletin or for reading aloud.
struct SheetText {
  private var text = WrappedText()

  init(_ composer: SheetComposer, _ sheet: SheetContext, isDraft: Bool) {
    if isDraft || sheet.isDraft { text.add(composer.settings.string(.sheetDraft)) }
    text.add(sheet.title.string)
    for (_, section) in composer.sections { section.body.paragraphs.forEach { text.add($0) } }
    composer.validity(sheet).forEach { text.add($0) }
  }

  var bytes: [UInt8] { Array(text.string.utf8) }
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
    return words.withoutEntities.split(separator: "\n").map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
  }
}
