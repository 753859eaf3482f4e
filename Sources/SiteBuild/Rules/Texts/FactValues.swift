import Content
import Diagnostics
import Markdown

/// A sentence that links to a fact says the fact's own number.
///
/// The number is looked for in the link's text; where that has none, in the sentence, if it has one figure of that unit
/// outside of links, and one fact.
enum FactValues: TextRule {
  static let kinds = [
    DiagnosticKind(
      "different-fact-value", .error,
      explanation: Message(
        en: """
          A sentence links to a fact that has a value, and writes another number. Either the sentence has a slip, or \
          the fact was renewed and the sentence was not. Mend the one that is wrong; a figure and its source must not \
          say different things.
          """,
        id: """
          Kalimat ini menautkan fakta yang punya nilai, tetapi menulis angka lain. Mungkin salah ketik, mungkin \
          faktanya diperbarui dan kalimatnya belum. Betulkan yang keliru; angka dan sumbernya tidak boleh berbeda.
          """))
  ]

  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic] {
    text.sides.flatMap { side in
      let language = side.settings.language
      let (lexicon, reader) = (subject.lexicons[language.index], subject.readers[language.index])
      return side.passages.flatMap { check($0, language, lexicon, reader) }
    }
  }

  private static func check(
    _ passage: Passage, _ language: Language, _ lexicon: Lexicon, _ reader: ValueReader
  ) -> [Diagnostic] {
    let facts = passage.links.compactMap { placed -> Linked? in
      guard case .fact(let fact) = placed.link.target, let amount = fact.amount else { return nil }
      return Linked(fact: fact, amount: amount, range: placed.range)
    }
    if facts.isEmpty { return [] }
    let figures = passage.figures(lexicon, by: reader)
    return facts.compactMap { linked in
      let written = candidates(for: linked, among: figures, in: passage)
      guard let first = written.first, !written.contains(where: { linked.says($0) }) else { return nil }
      // A fact may say several numbers, of which one is its value.
      let said = linked.fact.amounts(in: language, by: reader)
      if said.contains(linked.amount), said.contains(first.amount) { return nil }
      let place = passage.prose.location(of: first.range)
      return differs(passage.prose.text(of: first.range), from: linked.fact, at: place)
    }
  }

  /// The figures that can be meant for a fact's value.
  private static func candidates(for linked: Linked, among figures: [WrittenValue], in passage: Passage)
    -> [WrittenValue]
  {
    let inLink = figures.filter { linked.range.overlaps($0.range) && linked.isOfUnit($0) }
    if !inLink.isEmpty { return inLink }
    guard let sentence = passage.sentence(at: linked.range.lowerBound)?.bytes else { return [] }
    let links = passage.links(in: sentence)
    let factCount = links.count { if case .fact = $0.link.target { true } else { false } }
    let outside = figures.filter { figure in
      sentence.overlaps(figure.range) && figure.isStrong && linked.isOfUnit(figure)
        && !links.contains { $0.range.overlaps(figure.range) }
    }
    return factCount == 1 && outside.count == 1 ? outside : []
  }

  /// A fact with a number, and the text of a link to it.
  private struct Linked {
    let fact: Fact
    let amount: WrittenValue.Amount
    let range: Range<Int>

    /// A share is compared with a share, money with money, and a count with neither.
    func isOfUnit(_ figure: WrittenValue) -> Bool {
      switch fact.unit {
      case "percent"?: figure.kind == .percent
      case let unit? where Currency.names.contains(unit): figure.kind == .money || figure.kind == .scaled
      default: figure.kind != .percent && figure.kind != .money
      }
    }

    func says(_ figure: WrittenValue) -> Bool {
      (figure.amount.mantissa, figure.amount.exponent) == (amount.mantissa, amount.exponent)
    }
  }
}

extension Fact {
  /// The value, where it is one plain number with a full stop before its decimals.
  fileprivate var amount: WrittenValue.Amount? {
    guard let value, value.value.utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") }) else { return nil }
    let parts = value.value.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty, parts.count <= 2 else { return nil }
    let fraction = parts.count == 2 ? parts[1] : ""
    return .init(digits: Array(whole.utf8) + Array(fraction.utf8), exponent: -fraction.utf8.count, isPercent: false)
  }
}

extension FactValues {
  private static func differs(_ written: String, from fact: Fact, at place: SourceLocation) -> Diagnostic {
    let (id, value) = (fact.id.rawValue, fact.value?.value ?? "")
    let record = fact.value?.location ?? fact.location
    return Diagnostic(
      kinds[0], at: place,
      Message(
        en: "'\(written)' stands here, and the fact '\(id)' says '\(value)'",
        id: "di sini tertulis '\(written)', sedangkan fakta '\(id)' menyebut '\(value)'"),
      hint: Message(en: "mend the one that is wrong", id: "betulkan yang keliru"),
      notes: [.init(at: record, Message(en: "the fact is here", id: "faktanya di sini"))])
  }
}
