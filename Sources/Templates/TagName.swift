/// A name as it stands in a tag.
struct TagName: Sendable {
  /// The parts of a dotted name; one part for a template or a block, `.` for the value itself.
  let parts: [String]
  /// Offset of the first byte in the file.
  let offset: Int

  /// The whole name as it is written.
  var text: String { parts == ["."] ? "." : parts.joined(separator: ".") }

  /// Where a part stands in the file.
  func offset(ofPart index: Int) -> Int {
    parts[..<index].reduce(offset) { $0 + $1.utf8.count + 1 }
  }
}
