import Content

extension Passage {
  /// The numbers that count or measure something, in order. Left out are what is no figure: years, days of a month,
  /// minutes, numbers of laws (`18/2017`), numbers to call, passages of the Bible, numbers in official names and in the
  /// texts of links to contacts, and what somebody says in quotation marks.
  func figures(_ lexicon: Lexicon, by reader: ValueReader) -> [WrittenValue] {
    let values = values(by: reader).filter { $0.kind != .article && !isPartOfDate($0, lexicon.months) }
    if values.isEmpty { return [] }
    let numbersToCall = RawContact.all(in: prose).map(\.range)
    let verses = BibleReference.all(in: prose.bytes, except: lexicon.hours).map(\.range)
    let names = numbersToCall + verses + lexicon.masks.matches(in: self).map { bytes(ofWords: $0.words) }
    return values.filter { value in
      !isYear(value) && !isPartOfLaw(value) && !isFollowed(value, by: lexicon.minutes)
        && !isQuoted(value.range.lowerBound) && !names.contains { $0.overlaps(value.range) } && !isOfContact(value)
    }
  }

  /// The numbers that the facts say to which the passage links.
  func recordedAmounts(in language: Language, by reader: ValueReader) -> Set<WrittenValue.Amount> {
    Set(
      links.flatMap { placed -> [WrittenValue.Amount] in
        guard case .fact(let fact) = placed.link.target else { return [] }
        return fact.amounts(in: language, by: reader)
      })
  }

  /// All numbers, in order.
  func values(by reader: ValueReader) -> [WrittenValue] {
    ProseSigns(in: prose.bytes[...]).contains(.digit) ? reader.values(in: prose.bytes) : []
  }

  /// Four digits from 1900 to 2100, without a sign among them.
  private func isYear(_ value: WrittenValue) -> Bool {
    guard value.kind == .plain, value.range.count == 4 else { return false }
    return (1900...2100).contains(prose.bytes.number(in: value.range) ?? 0)
  }

  /// Whether the name of a month stands beside it: `21 November`, `November 21`.
  private func isPartOfDate(_ value: WrittenValue, _ months: Set<String>) -> Bool {
    let bytes = prose.bytes
    let (before, after) = (
      bytes.wordRange(before: value.range.lowerBound) { $0 == 0x20 }, bytes.wordRange(after: value.range.upperBound)
    )
    return [before, after].contains { $0.map { months.contains(bytes.word($0)) } ?? false }
  }

  private func isFollowed(_ value: WrittenValue, by words: Set<String>) -> Bool {
    prose.bytes.wordRange(after: value.range.upperBound).map { words.contains(prose.bytes.word($0)) } ?? false
  }

  private func isPartOfLaw(_ value: WrittenValue) -> Bool {
    let slash = UInt8(ascii: "/")
    let bytes = prose.bytes
    return bytes[safely: value.range.lowerBound - 1] == slash || bytes[safely: value.range.upperBound] == slash
  }

  private func isOfContact(_ value: WrittenValue) -> Bool {
    links(in: value.range).contains { if case .contact = $0.link.target { true } else { false } }
  }
}

extension Fact {
  /// The numbers of its statement.
  func amounts(in language: Language, by reader: ValueReader) -> [WrittenValue.Amount] {
    reader.values(in: Array(statement[language].utf8)).map(\.amount)
  }
}
