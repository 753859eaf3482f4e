import Diagnostics
import Markdown

/// A file whose text says with `‸` where something is expected.
struct MarkedText {
  let file: SourceFile
  /// The marks' places, in order, as line and column.
  let places: [Place]

  struct Place: Hashable, CustomStringConvertible {
    let line: Int
    let column: Int

    var description: String { "\(line):\(column)" }
  }

  init(_ marked: String) {
    let parts = marked.split(separator: "‸", omittingEmptySubsequences: false)
    let file = SourceFile(path: "a.md", text: parts.joined())
    self.file = file
    var offset = 0
    places = parts.dropLast().map { part in
      offset += part.utf8.count
      return Place(file.location(atOffset: offset))
    }
  }

  /// The document, when the body begins behind a number of bytes.
  func document(bodyOffset: Int = 0, componentNames: Set<String> = []) -> MarkdownDocument {
    MarkdownDocument(file, bodyOffset: bodyOffset, componentNames: componentNames)
  }
}

extension MarkedText.Place {
  init(_ location: SourceLocation) {
    self.init(line: location.line, column: location.column)
  }
}
