import Templates

/// CSS without what only its editors need: comments, line breaks and the spaces around signs.
struct StyleSheet {
  private(set) var bytes: [UInt8] = []
  private var index = 0
  private let source: [UInt8]
  /// Whether a space stood here that may have to stay: between the parts of a selector or a value it means something.
  private var owesSpace = false

  init(_ source: [UInt8]) {
    self.source = source
    bytes.reserveCapacity(source.count)
    while index < source.count { readNext() }
  }

  /// The style sheets one after the other, as they stand between their tags.
  static func markup(_ sources: [UInt8]...) -> Markup {
    Markup(bytes: sources.flatMap { StyleSheet($0).bytes })
  }

  private mutating func readNext() {
    let byte = source[index]
    switch byte {
    case UInt8(ascii: "/") where source.dropFirst(index + 1).first == UInt8(ascii: "*"): skipComment()
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      owesSpace = true
      index += 1
    case UInt8(ascii: "\""), UInt8(ascii: "'"): copyString(endingWith: byte)
    default:
      if byte == UInt8(ascii: "}"), bytes.last == UInt8(ascii: ";") { bytes.removeLast() }
      append(byte)
      index += 1
    }
  }

  private mutating func append(_ byte: UInt8) {
    if owesSpace, let last = bytes.last, !last.needsNoSpaceAfter, !byte.needsNoSpaceBefore {
      bytes.append(UInt8(ascii: " "))
    }
    owesSpace = false
    bytes.append(byte)
  }

  private mutating func skipComment() {
    index += 2
    while index < source.count {
      defer { index += 1 }
      if source[index] == UInt8(ascii: "/"), source[index - 1] == UInt8(ascii: "*") { break }
    }
    owesSpace = true
  }

  private mutating func copyString(endingWith quote: UInt8) {
    append(quote)
    index += 1
    while index < source.count {
      let byte = source[index]
      bytes.append(byte)
      index += 1
      if byte == UInt8(ascii: "\\"), index < source.count {
        bytes.append(source[index])
        index += 1
      } else if byte == quote {
        return
      }
    }
  }
}

extension UInt8 {
  /// `{ } ; , >` and `:`, the last of which keeps the space before it: `a :hover` is not `a:hover`.
  fileprivate var needsNoSpaceAfter: Bool { needsNoSpaceBefore || self == UInt8(ascii: ":") }

  fileprivate var needsNoSpaceBefore: Bool {
    switch self {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: ">"): true
    default: false
    }
  }
}
