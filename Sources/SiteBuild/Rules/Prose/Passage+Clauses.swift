extension Passage {
  /// Whether a byte stands between quotation marks; a mark that nothing closes counts for nothing.
  func isQuoted(_ offset: Int) -> Bool { quotations.contains { $0.contains(offset) } }

  /// What stands between each pair of quotation marks, the first of them included.
  var quotations: [Range<Int>] {
    let marks = quotationMarks
    return stride(from: 0, to: marks.count - 1, by: 2).map { marks[$0]..<marks[$0 + 1] }
  }

  /// The offsets of `"`, `“`, `”`, `«` and `»`.
  private var quotationMarks: [Int] {
    let bytes = prose.bytes
    return bytes.indices.filter { index in
      switch bytes[index] {
      case UInt8(ascii: "\""): true
      case 0xE2: bytes[safely: index + 1] == 0x80 && [0x9C, 0x9D].contains(bytes[safely: index + 2])
      case 0xC2: [0xAB, 0xBB].contains(bytes[safely: index + 1])
      default: false
      }
    }
  }

  /// Whether some bytes stand in the text of a link to a source.
  func isSourceTitle(_ range: Range<Int>) -> Bool {
    links(in: range).contains { if case .source = $0.link.target { true } else { false } }
  }

  /// Whether two words stand in one clause: nothing between them but words, spaces, and signs within words.
  func isOneClause(_ first: Int, _ second: Int) -> Bool {
    let between = prose.bytes[words[first].range.upperBound..<words[second].range.lowerBound]
    if between.contains(where: { ",;:.!?()".utf8.contains($0) || $0 == 0 }) { return false }
    return !zip(between, between.dropFirst()).contains { $0 == 0x80 && (0x93...0x94).contains($1) }
  }
}
