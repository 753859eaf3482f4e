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
          content/languages. Times of day, passages of the Bible and small numbers that one language writes as words are \
          not compared.
          """,
        id: """
          Jumlah uang, tahun, pasal, persentase, dan hitungan sama dalam setiap bahasa, apa pun cara menulisnya: \
          '1,5 juta' sama dengan '1.5 million', '62 %' sama dengan '62 percent'. Kata dan tandanya ada di \
          content/languages. Jam, ayat Alkitab, dan bilangan kecil yang ditulis dengan huruf tidak dibandingkan.
          """))
  ]

  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic] {
    TextPair.all(of: text, in: subject.site).flatMap { pair -> [Diagnostic] in
      guard let sections = pair.sections else { return [] }
      let (ours, theirs) = (pair.first.settings.language, pair.second.settings.language)
      let comparison = ValueComparison(first: subject.readers[ours.index], second: subject.readers[theirs.index])
      return sections.flatMap { first, second in
        zip(stretches(of: first, like: second), stretches(of: second, like: first)).flatMap {
          comparison.differences($0, $1).map { diagnostic($0, tags: (ours.tag, theirs.tag)) }
        }
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

  /// A section's words cut into stretches that can be compared one by one: its blocks, if both sections have the same,
  /// or else all of them as one.
  private static func stretches(of side: SectionSide, like other: SectionSide) -> [[Prose]] {
    let article = side.text.article
    func prose(_ runs: ArraySlice<TextRun>) -> [Prose] {
      runs.contains { $0.bytes.contains(where: \.isDigit) } ? [Prose(runs, links: article.document.links)] : []
    }
    let inComponents = side.components.flatMap(\.content.texts).map { text -> [Prose] in
      text.runs.contains { $0.bytes.contains(where: \.isDigit) } ? [Prose(text.runs, links: text.links)] : []
    }
    let isAligned =
      side.section.blocks.map(\.kind) == other.section.blocks.map(\.kind)
      && inComponents.count == other.components.reduce(0) { $0 + $1.content.texts.count }
    if isAligned {
      return side.section.blocks.map { prose(article.document.runs[$0.runs]) } + inComponents
    }
    return [side.section.blocks.flatMap { prose(article.document.runs[$0.runs]) } + inComponents.flatMap { $0 }]
  }
}

extension DifferentValues {
  private static func diagnostic(_ difference: ValueComparison.Difference, tags: (String, String)) -> Diagnostic {
    let (tag, written) = (difference.isInFirst ? tags.1 : tags.0, difference.written)
    return Diagnostic(
      kinds[0], at: difference.place,
      Message(
        en: "'\(written)' stands here and not in '\(tag)'", id: "'\(written)' ada di sini, tetapi tidak dalam '\(tag)'"),
      hint: Message(
        en: "give both languages the same number", id: "samakan angkanya dalam kedua bahasa"),
      notes: difference.other.map {
        [.init(at: $0, Message(en: "in '\(tag)' it stands here", id: "dalam '\(tag)' ada di sini"))]
      } ?? [])
  }
}

extension String {
  fileprivate var hasDigit: Bool { utf8.contains(where: \.isDigit) }
}
