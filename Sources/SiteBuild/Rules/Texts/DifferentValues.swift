import Content
import Diagnostics
import Markdown

/// The languages of a text say the same numbers.
enum DifferentValues: TextRule, SiteRule {
  static let kinds = [
    DiagnosticKind(
      "different-values", .error,
      explanation: Message(
        en: """
          Amounts of money, years, articles of law, shares and counts are the same in every language, however each \
          writes them: '1,5 juta' is '1.5 million', '62 %' is '62 percent'. The words and signs for that stand in \
          content/languages. Times of day, passages of the Bible and small numbers that one language writes as words \
          are not compared.
          """,
        id: """
          Jumlah uang, tahun, pasal, persentase, dan hitungan sama dalam setiap bahasa, apa pun cara menulisnya: \
          '1,5 juta' sama dengan '1.5 million', '62 %' sama dengan '62 percent'. Kata dan tandanya ada di \
          content/languages. Jam, ayat Alkitab, dan bilangan kecil yang ditulis dengan huruf tidak dibandingkan.
          """))
  ]

  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic] {
    text.pairs.flatMap { pair -> [Diagnostic] in
      let (ours, theirs) = (pair.first.settings.language, pair.second.settings.language)
      let comparison = ValueComparison(first: subject.readers[ours.index], second: subject.readers[theirs.index])
      let inSections = (pair.sections ?? []).flatMap { headings($0, $1) + stretches($0, $1) }
      return (heads(of: pair) + inSections).flatMap {
        comparison.differences($0, $1).map { diagnostic($0, tags: (ours.tag, theirs.tag)) }
      }
    }
  }

  /// The strings of the data files. Those of one record stand side by side.
  static func check(_ subject: RuleSubject) -> [Diagnostic] {
    var found: [Diagnostic] = []
    func compare(_ first: LocatedString, _ other: LocatedString) {
      guard let ours = first.language, let theirs = other.language else { return }
      guard first.text.hasDigit || other.text.hasDigit else { return }
      let comparison = ValueComparison(first: subject.readers[ours.index], second: subject.readers[theirs.index])
      found += comparison.differences([Prose(first.text, at: first.location)], [Prose(other.text, at: other.location)])
        .map { diagnostic($0, tags: (ours.tag, theirs.tag)) }
    }
    let strings = subject.site.strings
    var first: LocatedString?
    for string in strings {
      if let language = string.language, language.index > 0, let first, first.location.path == string.location.path {
        compare(first, string)
      } else {
        first = string.language?.index == 0 ? string : nil
      }
    }
    guard let main = subject.site.languages.first else { return found }
    let words = Dictionary(main.text.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    for other in subject.site.languages.dropFirst() {
      for (key, value) in other.text { if let ours = words[key] { compare(ours, value) } }
    }
    return found
  }

  /// Titles and summaries.
  private static func heads(of pair: TextPair) -> [(first: [Prose], second: [Prose])] {
    let (ours, theirs) = (pair.first.article, pair.second.article)
    return lines(ours.title, theirs.title) + lines(ours.summary, theirs.summary)
  }

  private static func headings(_ first: SectionSide, _ second: SectionSide) -> [(first: [Prose], second: [Prose])] {
    guard let one = first.section.heading, let other = second.section.heading else { return [] }
    return lines(Located(one.plainText, at: one.location), Located(other.plainText, at: other.location))
  }

  private static func lines(_ one: Located<String>, _ other: Located<String>) -> [(first: [Prose], second: [Prose])] {
    guard one.value.hasDigit || other.value.hasDigit else { return [] }
    return [([Prose(one.value, at: one.location)], [Prose(other.value, at: other.location)])]
  }

  /// The words of two sections cut into stretches that can be compared one by one: their blocks, if both have the same,
  /// or else all of them as one. Stretches without a digit are left out.
  private static func stretches(_ first: SectionSide, _ second: SectionSide) -> [(first: [Prose], second: [Prose])] {
    let (ours, theirs) = (first.section, second.section)
    let ourInlines = first.text.inlines(ofComponents: ours.components.indices)
    let theirInlines = second.text.inlines(ofComponents: theirs.components.indices)
    let (ourBlocks, theirBlocks) = (ours.blocks.map(\.runs), theirs.blocks.map(\.runs))
    let isAligned =
      ourInlines.count == theirInlines.count && ourBlocks.count == theirBlocks.count
      && zip(ours.blocks, theirs.blocks).allSatisfy { $0.kind.isLike($1.kind) }
    if isAligned {
      let inBlocks = zip(ourBlocks, theirBlocks).map { (first.text.prose(of: $0), second.text.prose(of: $1)) }
      let inComponents = zip(ourInlines, theirInlines).map {
        (first.text.prose(ofInline: $0), second.text.prose(ofInline: $1))
      }
      return (inBlocks + inComponents).filter { !$0.isEmpty || !$1.isEmpty }
    }
    return [
      (
        ourBlocks.flatMap { first.text.prose(of: $0) } + ourInlines.flatMap { first.text.prose(ofInline: $0) },
        theirBlocks.flatMap { second.text.prose(of: $0) } + theirInlines.flatMap { second.text.prose(ofInline: $0) }
      )
    ]
  }
}

extension DifferentValues {
  private static func diagnostic(_ difference: ValueComparison.Difference, tags: (String, String)) -> Diagnostic {
    let (tag, written) = (difference.isInFirst ? tags.1 : tags.0, difference.written)
    return Diagnostic(
      kinds[0], at: difference.place,
      Message(
        en: "'\(written)' stands here and not in '\(tag)'",
        id: "'\(written)' ada di sini, tetapi tidak dalam '\(tag)'"),
      hint: Message(
        en: "give both languages the same number", id: "samakan angkanya dalam kedua bahasa"),
      notes: difference.other.map {
        [.init(at: $0, Message(en: "in '\(tag)' it stands here", id: "dalam '\(tag)' ada di sini"))]
      } ?? [])
  }
}

extension Block.Kind {
  /// Whether two blocks are of one kind, whichever component they are.
  fileprivate func isLike(_ other: Block.Kind) -> Bool {
    if case .component = self, case .component = other { true } else { self == other }
  }
}

extension TextSide {
  /// The words of some runs, if there is a digit among them.
  fileprivate func prose(of runs: Range<Int>) -> [Prose] {
    guard runSigns[runs].contains(where: { $0.contains(.digit) }) else { return [] }
    return [Prose(article.document.runs[runs], links: article.document.links)]
  }

  fileprivate func prose(ofInline index: Int) -> [Prose] {
    inlineSigns[index].contains(.digit) ? [Prose(inlines[index].runs, links: inlines[index].links)] : []
  }
}

extension String {
  fileprivate var hasDigit: Bool { utf8.contains(where: \.isDigit) }
}
