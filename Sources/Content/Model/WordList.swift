import Diagnostics

/// `content/wordlists/<name>.<tag>.yml`: words of one language that rules look for.
public struct WordList: Sendable {
  public let name: Name
  public let language: Language
  public let entries: [Entry]

  /// What a list is for.
  public enum Name: String, Sendable, CaseIterable {
    /// Official names, which nobody can write more simply.
    case mask
    /// Words that stain people.
    case stigma
    /// Words that promise what nobody can keep.
    case promise
    /// Advice that puts people at risk.
    case danger
    /// Words that could endanger whoever carries them where others look.
    case outer
    /// Words that tell what a discreet lesson is about.
    case discreet

    /// Whether an entry may be its words alone, as nothing else can be written for them.
    var isWordsAlone: Bool { self == .mask || self == .discreet }
  }

  /// Words to look for, and what to write instead.
  public struct Entry: Sendable {
    /// Each way of writing it, with the alternatives in parentheses written out.
    public let phrases: [String]
    /// Empty where nothing is suggested.
    public let instead: String
    /// Empty where no reason is given.
    public let why: String
    public let location: SourceLocation
  }
}

extension WordList {
  /// The most ways of writing that one entry may stand for.
  static let mostPhrases = 500

  /// The phrases that a pattern such as `(PMI|TKI) (ilegal|gelap)` stands for; nil where its parentheses do not match,
  /// or where there are too many.
  static func phrases(of pattern: String) -> [String]? {
    var phrases = [""]
    var rest = pattern[...]
    while let open = rest.firstIndex(where: { "()|".contains($0) }) {
      guard rest[open] == "(", let close = rest[open...].firstIndex(of: ")") else { return nil }
      let inner = rest[rest.index(after: open)..<close]
      let choices = inner.split(separator: "|", omittingEmptySubsequences: false)
      guard !inner.contains("("), phrases.count * choices.count <= mostPhrases else { return nil }
      let before = rest[..<open]
      phrases = phrases.flatMap { phrase in choices.map { phrase + before + $0 } }
      rest = rest[rest.index(after: close)...]
    }
    return phrases.map { $0 + rest }
  }
}
