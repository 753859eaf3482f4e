import Content

/// A contact whose name says what no outer face of a sheet may say.
struct TellingName {
  let contact: Contact
  /// As they stand in the name.
  let words: String
  let entry: WordList.Entry
}

extension DatedSite {
  /// Those among the contacts that paper may carry, in a language; in the order of their records.
  func tellingNames(_ language: Language) -> [TellingName] {
    var (phrases, vocabulary) = (PhraseList<WordList.Entry>(), Vocabulary())
    for list in site.wordLists where list.language == language && list.name == .outer {
      for entry in list.entries {
        for phrase in entry.phrases { phrases.add(phrase, entry, to: &vocabulary) }
      }
    }
    return site.contacts.compactMap { contact in
      if paperExpiry(of: contact) == nil { return nil }
      let name = Passage(contact.name[language], at: contact.location, vocabulary)
      return phrases.matches(in: name).first.map {
        TellingName(contact: contact, words: name.text(ofWords: $0.words), entry: $0.meaning)
      }
    }
  }
}
