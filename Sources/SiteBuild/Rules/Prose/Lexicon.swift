import Content

/// What rules look for among the words of one language: the lists of `content/wordlists`, the words of
/// `languages/*.yml` and the terms of the glossary.
struct Lexicon: Sendable {
  /// Official names and terms, which are not counted as the words they consist of.
  private(set) var masks = PhraseList<Void>()
  /// Words to be avoided, by the list that they are from.
  private(set) var avoided: [WordList.Name: PhraseList<WordList.Entry>] = [:]
  /// Words that turn what follows in their clause into its opposite.
  private(set) var negations = PhraseList<Void>()
  /// Words that say that others demand what follows in their clause: 'disuruh', 'told to'.
  private(set) var demands = PhraseList<Void>()
  /// Words that say what a law demands or allows: 'wajib', 'forbidden'.
  private(set) var lawWords = PhraseList<Void>()
  /// Words that say whether people may be placed in a country.
  private(set) var countryClaims = PhraseList<Void>()
  /// The names of terms of the glossary, without everyday words.
  private(set) var terms = PhraseList<GlossaryTerm.ID>()
  /// In lower case.
  let months: Set<String>
  /// Words for minutes, in lower case: what is counted in them is a plan for a meeting, not a claim.
  let minutes: Set<String>
  /// Words beside a time of day, in lower case.
  let hours: Set<String>

  init(_ settings: LanguageSettings, of site: Site, adding vocabulary: inout Vocabulary) {
    months = Set(settings.calendar.months.map { $0.lowercased() })
    minutes = Set((settings.words["minute"] ?? []).map { $0.lowercased() })
    hours = Set((settings.words["hour"] ?? []).map { $0.lowercased() })
    let lists = site.wordLists.filter { $0.language == settings.language }
    for list in lists {
      var phrases = PhraseList<WordList.Entry>()
      for entry in list.entries {
        for phrase in entry.phrases {
          if list.name == .mask {
            masks.add(phrase, (), to: &vocabulary)
          } else {
            phrases.add(phrase, entry, to: &vocabulary)
          }
        }
      }
      if list.name != .mask { avoided[list.name] = phrases }
    }
    for term in site.glossary {
      for name in TermNames(term.term[settings.language]).all {
        masks.add(name, (), to: &vocabulary)
        if !term.isEveryday { terms.add(name, term.id, to: &vocabulary) }
      }
    }
    for word in settings.words["not"] ?? [] { negations.add(word, (), to: &vocabulary) }
    for word in settings.words["demanded"] ?? [] { demands.add(word, (), to: &vocabulary) }
    for word in settings.words["law"] ?? [] { lawWords.add(word, (), to: &vocabulary) }
    for word in settings.words["country_claim"] ?? [] { countryClaims.add(word, (), to: &vocabulary) }
  }
}

/// The ways in which a text may say a term of the glossary: `perusahaan penempatan (P3MI)` has two, what stands before
/// the brackets and what stands in them.
struct TermNames {
  let all: [String]

  init(_ term: String) {
    guard let open = term.firstIndex(of: "("), let close = term[open...].firstIndex(of: ")") else {
      all = [term]
      return
    }
    let (before, inside) = (term[..<open], term[term.index(after: open)..<close])
    all = [String(before), String(inside)].filter { name in name.utf8.contains { $0.isWordPart } }
  }
}
