/// A sentence of the tool in both languages that it speaks. Neither can be forgotten: there is no way to write only one.
///
/// Lower case, one clause, no full stop, the thing in 'single quotes'.
public struct Message: Sendable, Hashable {
  public let en: String
  public let id: String

  public init(en: String, id: String) {
    self.en = en
    self.id = id
  }

  /// The sentence in the language that the person at the keyboard reads.
  public func text(in language: MessageLanguage) -> String {
    switch language {
    case .english: en
    case .indonesian: id
    }
  }
}

/// The languages in which the tool speaks to editors; the languages of a site are another matter and come from its content.
public enum MessageLanguage: String, Sendable, CaseIterable {
  case english = "en"
  case indonesian = "id"

  /// The language that a POSIX locale name asks for (`id_ID.UTF-8`); everything else, `C` and `POSIX` included, is English.
  public init(locale: String?) {
    let tag = locale?.split(whereSeparator: { "_.@-".contains($0) }).first
    self = tag == "id" ? .indonesian : .english
  }
}
