import Content
import Diagnostics
import Markdown

/// What a text claims rests on a record: a figure, an article of law, or what may be done in a country links to a fact
/// or a source in the same sentence or list item.
///
/// Read are the key points, actions and prose of lessons, pages, notes and destinations; stories, warning signs and
/// quizzes make no claims. Small numbers (below 13, without a unit) and numbers in words are advice. An article of law
/// may be named where the text cites that article elsewhere, as in "Dasar hukumnya …".
enum Claims: TextRule {
  static let kinds = [claim, article, lawWord]

  static let claim = DiagnosticKind(
    "claim-without-source", .warning,
    explanation: Message(
      en: """
        A sentence gives a figure, or says whether a country is open for placement, and links to nothing that it rests \
        on. Link to a fact ('fact:') or a source ('source:') in the same sentence or list item. Small numbers without \
        a unit, years, dates and what stands in quotation marks are no claims.
        """,
      id: """
        Kalimat ini menyebut angka, atau status penempatan sebuah negara, tanpa tautan ke dasarnya. Tautkan fakta \
        ('fact:') atau sumber ('source:') dalam kalimat atau butir yang sama. Bilangan kecil tanpa satuan, tahun, \
        tanggal, dan isi tanda kutip tidak dihitung.
        """))

  static let article = DiagnosticKind(
    "article-without-source", .error,
    explanation: Message(
      en: """
        A text names an article of law and does not say of which law, in a way that can be checked. Link it to its \
        source, '[Article 13](source:uu-18-2017#13)', here or where the text names its legal basis.
        """,
      id: """
        Teks menyebut pasal tanpa hukum yang bisa diperiksa. Tautkan ke sumbernya, '[Pasal 13](source:uu-18-2017#13)', \
        di sini atau di kalimat dasar hukum teks ini.
        """))

  static let lawWord = DiagnosticKind(
    "law-word-without-source", .warning,
    explanation: Message(
      en: """
        A sentence says that something is a duty, forbidden or free, and links to nothing that it rests on. Somebody \
        may insist on it at a counter. Link to a fact or a source in the same sentence or list item, or name the legal \
        basis in the same section. The words stand as 'law' under 'words' in the language's file.
        """,
      id: """
        Kalimat ini menyebut sesuatu wajib, dilarang, atau gratis tanpa tautan ke dasarnya. Bisa jadi ada yang \
        menuntutnya di loket. Tautkan fakta atau sumber dalam kalimat atau butir yang sama, atau sebut dasar hukumnya \
        di bagian yang sama. Kata-katanya ada di 'law' pada 'words' di berkas bahasa.
        """))

  /// Whole numbers below it, without a unit, are advice: 'ask 2 people'.
  static let leastFigure = 13.0

  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic] {
    text.sides.flatMap { side in
      let language = side.settings.language
      let (lexicon, reader) = (subject.lexicons[language.index], subject.readers[language.index])
      let citations = Citations(side, isOnPaper: text.isHandout)
      return side.passages.filter(\.makesClaims).flatMap { check($0, language, lexicon, reader, citations) }
    }
  }

  private static func check(
    _ passage: Passage, _ language: Language, _ lexicon: Lexicon, _ reader: ValueReader, _ citations: Citations
  ) -> [Diagnostic] {
    func needsSource(_ range: Range<Int>) -> Bool { !passage.restsOnRecord(range) }
    func diagnostics(_ matches: [PhraseList<Void>.Match], _ make: (String, SourceLocation) -> Diagnostic)
      -> [Diagnostic]
    {
      matches.map { passage.bytes(ofWords: $0.words) }
        .filter { needsSource($0) && !passage.isQuoted($0.lowerBound) }
        .map { make(passage.prose.text(of: $0), passage.prose.location(of: $0)) }
    }
    var figures = passage.figures(lexicon, by: reader).filter { $0.isFigure && needsSource($0.range) }
    if !figures.isEmpty {
      // The next sentence may go on with what the fact says that the one before it links to.
      let recorded = passage.recordedAmounts(in: language, by: reader)
      figures.removeAll { recorded.contains($0.amount) }
    }
    let articles = passage.values(by: reader).filter { value in
      value.kind == .article && needsSource(value.range) && !citations.hasArticle(passage.prose.text(of: value.range))
    }
    return figures.map { figure($0, in: passage) } + articles.map { article($0, in: passage) }
      + diagnostics(lexicon.countryClaims.matches(in: passage), country)
      + (citations.isOnPaper || citations.sections.contains(passage.section)
        ? [] : diagnostics(lexicon.lawWords.matches(in: passage), lawWord))
  }
}

extension Claims {
  /// The articles of law that a text links to.
  private struct Citations {
    /// Numbers of articles, as they are written.
    private var articles: Set<String> = []
    /// The sections of the text in which one is cited.
    private(set) var sections: Set<Int> = []

    /// Whether its own words are for paper, where nothing is linked: what they rest on stands in the lessons that they
    /// are excerpts of.
    let isOnPaper: Bool

    init(_ side: TextSide, isOnPaper: Bool) {
      self.isOnPaper = isOnPaper
      for passage in side.passages {
        for placed in passage.links {
          guard case .source(_, let section?) = placed.link.target else { continue }
          articles.insert(section.article)
          sections.insert(passage.section)
        }
      }
    }

    func hasArticle(_ written: String) -> Bool { articles.contains(written.article) }
  }

  private static func figure(_ value: WrittenValue, in passage: Passage) -> Diagnostic {
    let written = passage.prose.text(of: value.range)
    return Diagnostic(
      claim, at: passage.prose.location(of: value.range),
      Message(en: "the figure '\(written)' has no source", id: "angka '\(written)' tanpa sumber"), hint: linkRecord)
  }

  private static func country(_ written: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      claim, at: place, Message(en: "'\(written)' has no source", id: "'\(written)' tanpa sumber"), hint: linkRecord)
  }

  private static func article(_ value: WrittenValue, in passage: Passage) -> Diagnostic {
    let written = passage.prose.text(of: value.range)
    return Diagnostic(
      article, at: passage.prose.location(of: value.range),
      Message(en: "article '\(written)' has no source", id: "pasal '\(written)' tanpa sumber"),
      hint: Message(
        en: "link it to its law: [Article \(written)](source:KEY#\(written))",
        id: "tautkan ke hukumnya: [Pasal \(written)](source:KUNCI#\(written))"))
  }

  private static func lawWord(_ written: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      lawWord, at: place,
      Message(en: "'\(written)' does not say which law says so", id: "'\(written)' belum menyebut dasar hukumnya"),
      hint: linkRecord)
  }

  private static let linkRecord = Message(
    en: "link to a fact or a source in this sentence", id: "tautkan fakta atau sumber dalam kalimat ini")
}

extension Passage {
  fileprivate var makesClaims: Bool {
    switch role {
    case .title, .heading, .story, .question, .rightAnswer, .wrongAnswer, .feedback, .wrongFeedback: false
    case .summary, .paragraph, .listItem, .checklist, .note: key != .redFlags
    }
  }

  /// Whether the sentence of some bytes, or the list item, links to a fact or a source.
  fileprivate func restsOnRecord(_ range: Range<Int>) -> Bool {
    let isItem = role == .listItem || role == .checklist
    let reach = isItem ? prose.bytes.indices : sentence(at: range.lowerBound)?.bytes ?? range
    return links(in: reach).contains { placed in
      switch placed.link.target {
      case .fact, .source: true
      default: false
      }
    }
  }
}

extension WrittenValue {
  /// Whether it measures something, or is more than one counts on one's fingers.
  fileprivate var isFigure: Bool { kind != .plain || amount.number >= Claims.leastFigure }
}

extension String {
  /// The digits and the letter of an article, of `13`, `13a` and `13(1)`.
  fileprivate var article: String { String(prefix { $0.isLetter || $0.isNumber }).lowercased() }
}
