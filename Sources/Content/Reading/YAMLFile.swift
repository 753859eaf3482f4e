import Diagnostics
import Yams

/// A YAML text as a tree, with places: scalars as they are written, nothing typed yet.
struct YAMLFile {
  let root: Node
  let places: YAMLPlaces

  /// Nil when the text is not usable; the reason is among the findings. `text` starts at 1-based line `firstLine` of
  /// the file. An empty text is an empty mapping.
  init?(_ file: SourceFile, text: String, firstLine: Int = 1, findings: Findings) {
    let places = YAMLPlaces(file: file, lineOffset: firstLine - 1)
    self.places = places
    do {
      root = try Yams.compose(yaml: text.withPlainSpaces, .basic, .default, .utf8) ?? Node.mapping(Node.Mapping([]))
    } catch let error as YamlError {
      findings.add(places.diagnostic(for: error))
      return nil
    } catch {
      findings.add(.yamlSyntax(at: SourceLocation(path: file.path), problem: "\(error)"))
      return nil
    }
    if text.utf8.contains(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }) {
      var walk = AnchorWalk(places: places)
      walk.visit(root, findings: findings)
    }
  }
}

/// Turns the marks of Yams, which count Unicode scalars in its text, into places in the file, in bytes.
struct YAMLPlaces {
  let file: SourceFile
  let lineOffset: Int

  func location(_ node: Node) -> SourceLocation {
    guard let mark = node.mark else { return SourceLocation(path: file.path) }
    var length = 1
    if case .scalar(let scalar) = node {
      length = scalar.string.utf8.count
      if scalar.style == .singleQuoted || scalar.style == .doubleQuoted { length += 2 }
      if scalar.style == .literal || scalar.style == .folded { length = 1 }
    }
    return location(mark, length: length)
  }

  func location(_ mark: Mark, length: Int = 1) -> SourceLocation {
    let line = mark.line + lineOffset
    let bytes = file.lineBytes(line)
    var scalars = 1
    var offset = bytes.startIndex
    while offset < bytes.endIndex, scalars < mark.column {
      offset += 1
      while offset < bytes.endIndex, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      scalars += 1
    }
    let rest = max(1, bytes.endIndex - offset)
    return SourceLocation(
      path: file.path, line: line, column: offset - bytes.startIndex + 1, length: min(length, rest))
  }

  /// Yams marks the first place of the key. The second is the next line, equally indented, that starts with it, or in a
  /// flow mapping what follows on the same line.
  func duplicateKey(_ key: String, firstAt mark: Mark) -> Diagnostic {
    let first = location(mark, length: key.utf8.count)
    let second = laterLine(with: key, after: first) ?? laterColumn(with: key, after: first)
    return .duplicateKey(key, at: second ?? first, first: first)
  }

  private func laterLine(with key: String, after first: SourceLocation) -> SourceLocation? {
    guard first.line < file.lineStarts.count else { return nil }
    for line in first.line + 1...file.lineStarts.count {
      let bytes = file.lineBytes(line)
      let indent = bytes.prefix { $0 == UInt8(ascii: " ") }.count
      if indent == first.column - 1, let length = keyLength(key, at: bytes.dropFirst(indent)) {
        return SourceLocation(path: file.path, line: line, column: indent + 1, length: length)
      }
    }
    return nil
  }

  private func laterColumn(with key: String, after first: SourceLocation) -> SourceLocation? {
    let bytes = file.lineBytes(first.line)
    for column in first.column..<max(first.column, bytes.count) {
      let before = bytes[bytes.startIndex + column - 1]
      if before == UInt8(ascii: " ") || before == UInt8(ascii: ","),
        let length = keyLength(key, at: bytes.dropFirst(column))
      {
        return SourceLocation(path: file.path, line: first.line, column: column + 1, length: length)
      }
    }
    return nil
  }

  /// What stands at a place, up to the next space or separator; nil at the end of a line.
  func word(at mark: Mark) -> Located<String>? {
    let place = location(mark)
    let bytes = file.lineBytes(place.line).dropFirst(place.column - 1)
    let word = bytes.prefix { !" ,]}".utf8.contains($0) }
    if word.isEmpty { return nil }
    return Located(
      String(decoding: word, as: UTF8.self),
      at: SourceLocation(path: file.path, line: place.line, column: place.column, length: word.count))
  }

  /// The length of the key with its quotation marks, if it stands there with a colon behind it.
  private func keyLength(_ key: String, at bytes: ArraySlice<UInt8>) -> Int? {
    for quote in ["", "\"", "'"] where bytes.starts(with: (quote + key + quote).utf8) {
      let length = key.utf8.count + 2 * quote.utf8.count
      if bytes.dropFirst(length).first(where: { $0 != UInt8(ascii: " ") }) == UInt8(ascii: ":") { return length }
    }
    return nil
  }
}

/// Finds anchors and merge keys. An alias cannot stand without its anchor, and shows only as a second visit to it.
private struct AnchorWalk {
  let places: YAMLPlaces
  private var seen: Set<SourceLocation> = []

  init(places: YAMLPlaces) {
    self.places = places
  }

  mutating func visit(_ node: Node, findings: Findings) {
    if let mark = node.mark, let name = places.word(at: mark), name.value.hasPrefix("&") {
      if seen.insert(name.location).inserted { findings.add(.yamlAlias(name.value, at: name.location)) }
      return
    }
    switch node {
    case .mapping(let mapping):
      for (key, value) in mapping {
        if key.scalar?.string == "<<" { findings.add(.yamlAlias("<<", at: places.location(key))) }
        visit(value, findings: findings)
      }
    case .sequence(let sequence):
      for item in sequence { visit(item, findings: findings) }
    case .alias, .scalar:
      break
    }
  }
}
