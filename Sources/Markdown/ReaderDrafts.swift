import Diagnostics

extension DocumentReader {
  /// What is known of a link before its end is read.
  struct LinkDraft {
    let kind: Link.Kind
    let destination: String
    let title: String?
    var location: SourceLocation
    var isReference = false
    var plainText = ""

    func finished() -> Link {
      Link(
        destination: destination, title: title, plainText: plainText, location: location, isReference: isReference,
        kind: kind)
    }
  }

  /// A link or an image whose text is being read.
  struct OpenLink {
    /// Nil within an image, where it is nothing but text.
    let index: Int?
    let isAutolink: Bool
    let isImage: Bool
    let textStart: SourceTrail.Position
    let firstRun: Int
  }

  /// A heading before its end is read.
  struct HeadingDraft {
    let level: Int
    let firstRun: Int
    let start: SourceLocation
  }

  /// What the document has when a section begins.
  struct SectionStart {
    /// The place of its heading among the document's.
    var heading = 0
    var runs = 0
    /// Where the runs below the heading begin.
    var bodyRuns = 0
    var blocks = 0
    var items = 0
    var links = 0
    var components = 0
  }

  /// A component whose lines still point into the source.
  struct ComponentDraft {
    let name: String
    let arguments: String
    let location: SourceLocation
    let lines: [RunRecord]
  }

  /// A top-level list item, without its HTML.
  struct ItemDraft {
    let number: Int?
    let marker: SourceLocation
    /// The runs of the paragraph that it begins with.
    var paragraph = 0..<0
  }
}
