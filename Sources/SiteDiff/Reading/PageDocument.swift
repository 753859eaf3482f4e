import Output

/// What one HTML file says, cut into comparable parts.
struct PageDocument {
  let path: OutputPath
  /// The `lang` of the page; empty where it has none.
  var language = ""
  var title: String?
  /// The same page in its languages, this one perhaps included, as links that are not resolved.
  var alternates: [Alternate] = []
  var blocks: [Block] = []
  /// By their headings; the first is what stands before any.
  var sections: [Section] = [Section()]
  var contacts: [String: ShownContact] = [:]
  var looseValues: [LooseValue] = []

  struct Alternate: Hashable {
    let language: String
    let href: String
  }

  /// A part of a page under one heading.
  struct Section {
    var title: String?
    /// What anything in it rests on.
    var references: [Reference] = []
  }

  init(path: OutputPath) {
    self.path = path
  }
}

/// The bytes of a page, and where its main content lies in them.
struct PageSource {
  let bytes: [UInt8]
  /// From `<main` to `</main`; nil where there is none.
  let main: Range<Int>?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if let start = bytes.firstOffset(of: "<main", from: 0) {
      main = start..<(bytes.firstOffset(of: "</main", from: start) ?? bytes.count)
    } else {
      main = nil
    }
  }

  var mainBytes: ArraySlice<UInt8> { main.map { bytes[$0] } ?? bytes[...] }

  func hasSameMain(as other: PageSource) -> Bool {
    (main == nil) == (other.main == nil) && mainBytes.isSame(as: other.mainBytes)
  }

  /// Whether all outside the main content is the same.
  func hasSameRest(as other: PageSource) -> Bool {
    guard let main, let otherMain = other.main else { return main == nil && other.main == nil }
    return bytes[..<main.lowerBound].isSame(as: other.bytes[..<otherMain.lowerBound])
      && bytes[main.upperBound...].isSame(as: other.bytes[otherMain.upperBound...])
  }
}
