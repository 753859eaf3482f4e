import Templates

/// A script without what only its editors need: lines that are a comment, empty lines, indentation.
enum PageScript {
  /// The scripts one after the other, as they stand between their tags, with a semicolon between two: without it the
  /// second would be read as arguments of the first.
  static func markup(_ sources: [UInt8]...) -> Markup {
    var bytes: [UInt8] = []
    for line in sources.joined(separator: Array("\n;\n".utf8)).split(separator: UInt8(ascii: "\n")) {
      let words = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r") }
      if words.isEmpty || words.starts(with: Array("//".utf8)) { continue }
      if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
      bytes += words
    }
    return Markup(bytes: bytes)
  }
}
