import Content
import Diagnostics

extension Site {
  /// The site's language in which the person at the keyboard reads; its first where it does not have that one.
  func settings(for language: MessageLanguage) -> LanguageSettings {
    languages.first { $0.language.tag == language.rawValue } ?? languages[0]
  }

  /// A text as an object with a member for each language.
  func byLanguage(_ text: Localized<String>) -> JSONValue {
    .object(settings.languages.map { ($0.tag, .string(text[$0])) })
  }
}
