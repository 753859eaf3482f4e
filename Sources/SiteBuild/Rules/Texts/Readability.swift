import Content
import Diagnostics

/// Texts are read with ease by somebody with six years of school. One long sentence is an error; what holds for a whole
/// text is a warning, since a formula is a gate and no proof.
///
/// Headings, titles, code and the targets of links do not count; a list item is a sentence of its own. Official names
/// (`content/wordlists/mask`) and terms of the glossary, which nobody can write more simply, count as one word of two
/// syllables, and so does a link that takes its target's title.
enum Readability: TextRule {
  static let standsAlone = true
  static let kinds = [longSentence, hardText, sentenceAverage, longWords]

  static let longSentence = DiagnosticKind(
    "long-sentence", .error,
    explanation: Message(
      en: """
        A sentence has more than 25 words, or what 'sentence-words' in content/site.yml allows. Whoever reads slowly \
        has forgotten its beginning at its end. Make two of it. Names of offices and terms of the glossary count as \
        one word.
        """,
      id: """
        Sebuah kalimat lebih dari 25 kata, atau dari batas 'sentence-words' dalam content/site.yml. Orang yang membaca \
        pelan sudah lupa awalnya saat sampai di akhir. Jadikan dua kalimat. Nama kantor dan istilah dihitung satu kata.
        """))

  static let hardText = DiagnosticKind(
    "hard-text", .warning,
    explanation: Message(
      en: """
        The text as a whole is hard to read, by the formula that 'readability' in the language's file names. For \
        Indonesian it is Flesch's reading ease, 206.835 - 1.015 x words in a sentence - 84.6 x 0.6 x syllables in a \
        word, which should reach 65 ('reading-ease'); for English the grade of Flesch and Kincaid, at most 8 \
        ('school-grade'). Shorter sentences help most, then everyday words. A formula is no proof: read the text aloud.
        """,
      id: """
        Teks ini secara keseluruhan sulit dibaca, menurut rumus yang disebut 'readability' di berkas bahasanya. Untuk \
        bahasa Indonesia: 206,835 - 1,015 x kata per kalimat - 84,6 x 0,6 x suku kata per kata, paling sedikit 65 \
        ('reading-ease'); untuk bahasa Inggris tingkat kelas Flesch-Kincaid, paling tinggi 8 ('school-grade'). Kalimat \
        pendek paling menolong, lalu kata sehari-hari. Rumus bukan bukti: bacalah teksnya dengan suara.
        """))

  static let sentenceAverage = DiagnosticKind(
    "sentence-average", .warning,
    explanation: Message(
      en: """
        The sentences of the text have more than 14 words on average, or what 'mean-sentence-words' in \
        content/site.yml allows. One thought, one sentence.
        """,
      id: """
        Rata-rata kalimat dalam teks ini lebih dari 14 kata, atau dari batas 'mean-sentence-words' dalam \
        content/site.yml. Satu pikiran, satu kalimat.
        """))

  static let longWords = DiagnosticKind(
    "long-words", .warning,
    explanation: Message(
      en: """
        More than 18 of 100 words of an Indonesian text have four or more syllables, or what 'long-words-percent' in \
        content/site.yml allows. Verbs without 'me-' and '-kan' and words of every day are shorter.
        """,
      id: """
        Lebih dari 18 di antara 100 kata punya empat suku kata atau lebih, atau dari batas 'long-words-percent' dalam \
        content/site.yml. Kata kerja tanpa 'me-' dan '-kan' serta kata sehari-hari lebih pendek.
        """))

  /// Words below which the formulas, which were made for samples of a hundred words, say nothing.
  static let leastWords = 60

  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic] {
    let thresholds = subject.site.settings.thresholds
    return text.sides.flatMap { side -> [Diagnostic] in
      let sentences = side.measuredSentences(masks: subject.lexicons[side.settings.language.index].masks)
      let long = sentences.filter { $0.measure.words > thresholds.sentenceWords }
      return long.map { isLong($0, thresholds.sentenceWords) } + whole(side, sentences, thresholds)
    }
  }

  private static func whole(_ side: TextSide, _ sentences: [MeasuredSentence], _ thresholds: Thresholds)
    -> [Diagnostic]
  {
    guard let formula = side.settings.readability else { return [] }
    let measure = sentences.reduce(into: ReadingMeasure()) { $0.add($1.measure) }
    guard measure.words >= leastWords else { return [] }
    var found: [Diagnostic] = []
    if formula == .english, measure.englishGrade > Double(thresholds.schoolGrade) {
      found.append(asksForGrade(measure, thresholds.schoolGrade, side, worst(sentences) { $0.englishGrade }))
    }
    if formula == .indonesian, measure.indonesianEase < Double(thresholds.readingEase) {
      found.append(lacksEase(measure, thresholds.readingEase, side, worst(sentences) { -$0.indonesianEase }))
    }
    if measure.meanSentenceWords > Double(thresholds.meanSentenceWords) {
      found.append(isWordy(measure, thresholds.meanSentenceWords, side, worst(sentences) { Double($0.words) }))
    }
    if formula == .indonesian, measure.longWordsPercent > Double(thresholds.longWordsPercent) {
      let heavy = worst(sentences.filter { $0.measure.longWords > 0 }) { Double($0.longWords) }
      found.append(hasLongWords(measure, thresholds.longWordsPercent, side, heavy))
    }
    return found
  }

  /// The three that weigh most, the heaviest first. Those of fewer than five words are left out: a single word may be
  /// hard, but nobody can shorten it.
  private static func worst(_ sentences: [MeasuredSentence], _ weight: (ReadingMeasure) -> Double)
    -> [MeasuredSentence]
  {
    let heavy = sentences.filter { $0.measure.words >= 5 }.map { ($0, weight($0.measure)) }
    return heavy.sorted { ($1.1, $0.0.place) < ($0.1, $1.0.place) }.prefix(3).map(\.0)
  }
}

extension Readability {
  private static func isLong(_ sentence: MeasuredSentence, _ most: Int) -> Diagnostic {
    let count = sentence.measure.words
    return Diagnostic(
      longSentence, at: sentence.place,
      Message(
        en: "the sentence has \(count) words, at most \(most) are allowed",
        id: "kalimat ini \(count) kata, paling banyak \(most)"),
      hint: Message(en: "make two sentences of it", id: "jadikan dua kalimat"))
  }

  private static func lacksEase(_ measure: ReadingMeasure, _ least: Int, _ side: TextSide, _ worst: [MeasuredSentence])
    -> Diagnostic
  {
    let ease = measure.indonesianEase.inTenths
    return Diagnostic(
      hardText, at: side.place,
      Message(
        en: "the text is hard to read: ease \(ease), at least \(least) is asked for",
        id: "teks ini sulit dibaca: nilai \(ease), paling sedikit \(least)"),
      hint: shorten, notes: worst.map(note))
  }

  private static func asksForGrade(
    _ measure: ReadingMeasure, _ most: Int, _ side: TextSide, _ worst: [MeasuredSentence]
  ) -> Diagnostic {
    let grade = measure.englishGrade.inTenths
    return Diagnostic(
      hardText, at: side.place,
      Message(
        en: "the text is hard to read: \(grade) years of school, at most \(most) are asked for",
        id: "teks ini sulit dibaca: perlu \(grade) tahun sekolah, paling banyak \(most)"),
      hint: shorten, notes: worst.map(note))
  }

  private static func isWordy(_ measure: ReadingMeasure, _ most: Int, _ side: TextSide, _ worst: [MeasuredSentence])
    -> Diagnostic
  {
    let mean = measure.meanSentenceWords.inTenths
    return Diagnostic(
      sentenceAverage, at: side.place,
      Message(
        en: "its sentences have \(mean) words on average, at most \(most) are asked for",
        id: "rata-rata kalimatnya \(mean) kata, paling banyak \(most)"),
      hint: Message(en: "make two sentences of the longest ones", id: "jadikan dua kalimat yang terpanjang"),
      notes: worst.map(note))
  }

  private static func hasLongWords(
    _ measure: ReadingMeasure, _ most: Int, _ side: TextSide, _ worst: [MeasuredSentence]
  ) -> Diagnostic {
    let share = measure.longWordsPercent.inTenths
    return Diagnostic(
      longWords, at: side.place,
      Message(
        en: "\(share) of 100 words are long, at most \(most) are asked for",
        id: "\(share) dari 100 kata panjang-panjang, paling banyak \(most)"),
      hint: Message(en: "choose shorter words for some of them", id: "pilih kata yang lebih pendek untuk sebagian"),
      notes: worst.map(note))
  }

  private static let shorten = Message(
    en: "make two sentences of long ones, and choose everyday words",
    id: "jadikan dua kalimat yang panjang, dan pilih kata sehari-hari")

  private static func note(_ sentence: MeasuredSentence) -> Diagnostic.Note {
    let (words, long) = (sentence.measure.words, sentence.measure.longWords)
    return .init(
      at: sentence.place,
      Message(
        en: "among the hardest: \(words) words, \(long) of them long",
        id: "termasuk yang tersulit: \(words) kata, \(long) di antaranya panjang"))
  }
}

extension Double {
  /// With one digit behind a full stop.
  fileprivate var inTenths: String {
    let tenths = Int((self * 10).rounded())
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
