import Content
import Diagnostics

/// Texts do without words that stain people, promise what nobody can keep, or advise what is dangerous. The words are
/// content (`content/wordlists`); matching leaves upper and lower case aside, and only whole words count.
///
/// Left alone are: what stands in quotation marks, since readers must know what recruiters say; the titles of sources;
/// and what is denied earlier in its clause ('jangan kabur'). Promises and dangerous advice are also left alone among
/// warning signs, in the questions of a quiz and in its wrong answers, which tell of them on purpose; dangerous advice
/// also in what a wrong answer leads to, and where a clause says that others demand it ('disuruh berbohong').
enum AvoidedWords: TextRule, SiteRule {
  static let standsAlone = true
  static let kinds = [stigma, promise, danger]

  static let stigma = DiagnosticKind(
    "stigma-word", .error,
    explanation: Message(
      en: """
        The words stain people: a way of travelling may be irregular, a person never is. The list is \
        content/wordlists/stigma; write what it suggests. Words in quotation marks, in the title of a source, or \
        behind 'not' in the same clause are left alone.
        """,
      id: """
        Kata ini merendahkan orang: jalannya bisa tidak resmi, orangnya tidak pernah. Daftarnya ada di \
        content/wordlists/stigma; tulis yang disarankan di sana. Kata dalam tanda kutip, dalam judul sumber, atau \
        setelah 'jangan' dan 'bukan' dalam anak kalimat yang sama dibiarkan.
        """))

  static let promise = DiagnosticKind(
    "promise-word", .error,
    explanation: Message(
      en: """
        The words promise what others must keep: that help comes, that money is paid back, that a way is safe. Whoever \
        relies on it and is let down asks nobody again. The list is content/wordlists/promise; write what it suggests. \
        Words in quotation marks, behind 'not' in the same clause, among warning signs, and in the questions and wrong \
        answers of a quiz are left alone.
        """,
      id: """
        Kata ini menjanjikan hal yang harus ditepati orang lain: bantuan datang, uang kembali, jalannya aman. Orang \
        yang kecewa karenanya tidak akan bertanya lagi. Daftarnya ada di content/wordlists/promise; tulis yang \
        disarankan di sana. Kata dalam tanda kutip, setelah 'jangan' dan 'tidak' dalam anak kalimat yang sama, dalam \
        tanda bahaya, serta dalam pertanyaan dan jawaban salah pada kuis dibiarkan.
        """))

  static let danger = DiagnosticKind(
    "danger-word", .error,
    explanation: Message(
      en: """
        The words advise what may get somebody hurt, such as running away or standing up to an employer. The list is \
        content/wordlists/danger; write what it suggests. Words in quotation marks, behind 'not' in the same clause, \
        among warning signs, and in the questions and wrong answers of a quiz are left alone.
        """,
      id: """
        Kata ini menganjurkan hal yang bisa mencelakakan orang, misalnya kabur atau melawan majikan. Daftarnya ada di \
        content/wordlists/danger; tulis yang disarankan di sana. Kata dalam tanda kutip, setelah 'jangan' dan 'tidak' \
        dalam anak kalimat yang sama, dalam tanda bahaya, serta dalam pertanyaan dan jawaban salah pada kuis dibiarkan.
        """))

  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic] {
    text.sides.flatMap { side in
      let lexicon = subject.lexicons[side.settings.language.index]
      return side.passages.flatMap { diagnostics(for: $0, lexicon) }
    }
  }

  /// The strings of the data files.
  static func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.site.strings.flatMap { string -> [Diagnostic] in
      guard let language = string.language else { return [] }
      let passage = Passage(string.text, at: string.location, subject.vocabulary)
      return diagnostics(for: passage, subject.lexicons[language.index])
    }
  }

  private static func diagnostics(for passage: Passage, _ lexicon: Lexicon) -> [Diagnostic] {
    WordList.Name.allCases.flatMap { list -> [Diagnostic] in
      guard let kind = kind(of: list), let phrases = lexicon.avoided[list] else { return [] }
      if list != .stigma, passage.tellsOfOthers { return [] }
      if list == .danger, passage.role == .wrongFeedback { return [] }
      let matches = phrases.matches(in: passage)
      if matches.isEmpty { return [] }
      var denials = lexicon.negations.matches(in: passage).map(\.words)
      if list == .danger { denials += lexicon.demands.matches(in: passage).map(\.words) }
      return matches.filter { !isLeftAlone($0.words, in: passage, denials) }.map { match in
        avoid(passage.text(ofWords: match.words), match.meaning, kind, at: passage.location(ofWords: match.words))
      }
    }
  }

  private static func kind(of list: WordList.Name) -> DiagnosticKind? {
    switch list {
    case .stigma: stigma
    case .promise: promise
    case .danger: danger
    case .mask, .outer, .discreet: nil
    }
  }

  private static func isLeftAlone(_ words: Range<Int>, in passage: Passage, _ denials: [Range<Int>]) -> Bool {
    let bytes = passage.bytes(ofWords: words)
    if passage.isQuoted(bytes.lowerBound) || passage.isSourceTitle(bytes) { return true }
    return denials.contains { denial in
      denial.upperBound <= words.lowerBound && passage.isOneClause(denial.upperBound - 1, words.lowerBound)
    }
  }

  private static func avoid(
    _ written: String, _ entry: WordList.Entry, _ kind: DiagnosticKind, at place: SourceLocation
  ) -> Diagnostic {
    let why = entry.why.isEmpty ? "" : ": \(entry.why)"
    let message =
      switch kind {
      case stigma: Message(en: "'\(written)' stains people", id: "'\(written)' merendahkan orang")
      case promise:
        Message(en: "'\(written)' promises what nobody can keep", id: "'\(written)' menjanjikan yang belum tentu")
      default: Message(en: "'\(written)' may put people at risk", id: "'\(written)' bisa membahayakan orang")
      }
    return Diagnostic(
      kind, at: place, message,
      hint: Message(en: "write '\(entry.instead)'\(why)", id: "tulis '\(entry.instead)'\(why)"),
      notes: [.init(at: entry.location, Message(en: "it is listed here", id: "tercantum di sini"))])
  }
}

extension Passage {
  /// Whether it says on purpose what others promise or ask for.
  fileprivate var tellsOfOthers: Bool { key == .redFlags || role == .question || role == .wrongAnswer }
}
