import Content

extension LanguageSettings {
  /// A number as it is read out, a word for each digit, with a pause between its groups; nil where the language's file
  /// has no words for digits.
  func spoken(_ displayed: String) -> String? {
    guard let words = words["digit"], words.count == 10 else { return nil }
    let groups = displayed.split { !$0.isNumber && $0 != "+" }
    return groups.map { group in
      group.compactMap { sign in
        sign == "+" ? self.words["plus"]?.first : sign.wholeNumberValue.map { words[$0] }
      }.joined(separator: " ")
    }.joined(separator: ", ")
  }
}
