import Content
import Diagnostics

extension Site {
  /// The site's language in which the person at the keyboard reads; its first where it does not have that one.
  func settings(for language: MessageLanguage) -> LanguageSettings {
    languages.first { $0.language.tag == language.rawValue } ?? languages[0]
  }

  /// Those of the site's languages that have these tags, in its order; all where none is named. Throws with the nearest
  /// one.
  func languages(named tags: [String]) throws(UserError) -> [Language] {
    let known = settings.languages
    for tag in tags where !known.contains(where: { $0.tag == tag }) {
      throw UserError(
        Message(en: "the site has no language '\(tag)'", id: "situs ini tidak punya bahasa '\(tag)'"),
        hint: .didYouMean(tag, among: known.map(\.tag)), exitCode: .validationFailure)
    }
    return tags.isEmpty ? known : known.filter { tags.contains($0.tag) }
  }

  /// A text as an object with a member for each language.
  func byLanguage(_ text: Localized<String>) -> JSONValue {
    .object(settings.languages.map { ($0.tag, .string(text[$0])) })
  }
}
