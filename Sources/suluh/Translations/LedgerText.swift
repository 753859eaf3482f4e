import Content
import SiteBuild

/// The file `translation.yml` of a lesson, as it is written.
struct LedgerText {
  /// For each language that is translated into: its tag, and each part with its digest.
  private(set) var languages: [(tag: String, entries: [(part: String, digest: String)])]

  /// What the ledger says, with the chosen parts as they are now. Entries for parts that the lesson has not are left
  /// out when the whole lesson is recorded.
  init(_ translation: LessonTranslation, recording isChosen: (PartTranslation) -> Bool, isWhole: Bool) {
    var languages: [(tag: String, entries: [(part: String, digest: String)])] = []
    for part in translation.parts {
      if languages.last?.tag != part.language.tag { languages.append((part.language.tag, [])) }
      guard let digest = isChosen(part) ? part.digest : part.recorded else { continue }
      languages[languages.count - 1].entries.append((part.part.name, digest))
    }
    if !isWhole {
      for (index, language) in languages.enumerated() {
        let orphans = translation.orphans(in: language.tag)
        languages[index].entries += orphans.map { ($0.part.value, $0.digest.value) }
      }
    }
    self.languages = languages
  }

  var text: String {
    var text = """
      # From which words of the first language each part was translated; 'suluh i18n ack' writes this file.

      """
    for (tag, entries) in languages where !entries.isEmpty {
      text += "\(tag):\n"
      for (part, digest) in entries { text += "  \(part): \(digest.isPlainInYAML ? digest : "'\(digest)'")\n" }
    }
    return text
  }
}

extension LessonTranslation {
  fileprivate func orphans(in tag: String) -> [TranslationLedger.Entry] {
    let language = parts.first { $0.language.tag == tag }?.language
    let names = Set(orphans.map(\.part.value))
    return language.flatMap { lesson.ledger?.entries[$0] }?.filter { names.contains($0.part.value) } ?? []
  }
}

extension String {
  /// Hexadecimal digits need no quotes: Suluh reads every value as it is written.
  fileprivate var isPlainInYAML: Bool { !isEmpty && utf8.allSatisfy { $0.isDigitOrSmallLetter } }
}

extension UInt8 {
  fileprivate var isDigitOrSmallLetter: Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self)
  }
}
