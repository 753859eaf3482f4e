/// What is written down of a check, as it stands in the file.
struct WrittenCheck {
  let method: String
  let by: String
  let on: String
  /// Nil where the record leaves it to the validity table; then nothing is written.
  let expires: String?
  /// A source that says it, and the date of what it says; nil where the sources stay as they are.
  let citation: (source: String, data: String)?
}

extension RecordText {
  /// Writes a check into the record's `verification`: each value in the place of the former, what is missing in a line
  /// of its own. False when that is not written with one key a line.
  mutating func verify(_ check: WrittenCheck) -> Bool {
    guard verification != nil else { return false }
    if let citation = check.citation, !cite(citation.source, data: citation.data) { return false }
    set("method", check.method)
    set("by", RecordLine.scalar(check.by))
    set("on", check.on)
    if let expires = check.expires { set("expires", expires) }
    return true
  }

  var verification: Block? { body.flatMap { block("verification", in: $0) } }

  /// The keys of a verification in their usual order.
  private static let keys = ["sources", "method", "by", "on", "expires"]

  private mutating func set(_ key: String, _ value: String) {
    guard let block = verification else { return }
    let fresh = RecordLine("\(key): \(value)", indent: block.indent, endingLike: lines[first])
    guard let line = line(of: key, in: block), let range = lines[line].valueRange(indent: block.indent) else {
      let before = Self.keys.prefix { $0 != key }.compactMap { self.line(of: $0, in: block) }.max()
      return insert(fresh, at: before.map { endOfKey(in: $0, of: block) } ?? block.lines.lowerBound)
    }
    let end = endOfKey(in: line, of: block)
    // A value may go on in lines that are indented further.
    if end > line + 1 { return replace(line..<end, with: fresh) }
    replaceBytes(range, ofLine: line, with: range.isEmpty ? " \(value)" : value)
  }

  /// Dates what a source says, or puts a source before the others. False when the list cannot be found.
  private mutating func cite(_ source: String, data: String) -> Bool {
    guard let block = verification, let key = line(of: "sources", in: block),
      let start = lines[key].valueRange(indent: block.indent)?.lowerBound
    else { return false }
    let list = CitationScanner(lines, from: key, at: start, to: endOfKey(in: key, of: block))
    if let known = list.citations.first(where: { $0.source == source }) {
      guard let place = known.data else { return false }
      replaceBytes(place.range, ofLine: place.line, with: data)
      return true
    }
    guard let first = list.citations.first else { return false }
    let flow = "{source: \(source), data: \(data)}"
    if let bracket = list.bracket {
      replaceBytes(bracket..<bracket, ofLine: key, with: flow + ", ")
      return true
    }
    let indent = lines[first.line].indent
    let fresh = first.isFlow ? ["- \(flow)"] : ["- source: \(source)", "  data: \(data)"]
    for text in fresh.reversed() {
      insert(RecordLine(text, indent: indent, endingLike: lines[self.first]), at: first.line)
    }
    return true
  }
}
