import Diagnostics

/// A way to reach somebody that is not the same on some pages any more.
public struct ContactChange: Sendable, Hashable {
  /// What of a contact it is.
  public enum Field: String, Sendable, Hashable, CaseIterable, Comparable {
    /// A telephone number, short code or chat number.
    case phone
    case email
    case address

    public static func < (a: Field, b: Field) -> Bool {
      (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
    }
  }

  /// What happened on the pages.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Comparable {
    /// The contact is there before and after, with other values.
    case changed
    /// The contact is not on the page any more, or the page is gone.
    case removed
    /// The contact is new on the page, or the page is new.
    case added

    public static func < (a: Kind, b: Kind) -> Bool {
      (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
    }
  }

  /// What happened to it.
  public let kind: Kind
  /// The id of the contact's record; nil for a number or e-mail that stands on a page without one.
  public let contact: String?
  /// The name that the first pages give the contact, by the `lang` of the page.
  public internal(set) var names: [String: String]
  /// Which of its values; nil when the contact as a whole came or went.
  public let field: Field?
  /// The values that went, as readers saw them.
  public let old: [String]
  /// The values that came.
  public let new: [String]
  /// The part of the page, where the value has no contact.
  public let part: PagePart
  /// For a value without a contact: the whole text around it, before and after; else empty.
  public let context: WordDifference
  /// Sorted; of a page that is gone its old path.
  public internal(set) var pages: [String]

  /// The contact's name in a language, or else in the first that has one.
  public func name(in language: MessageLanguage) -> String? {
    names[language.rawValue] ?? names.min { $0.key < $1.key }?.value
  }
}
