/// What a change means for the readers of a site, the gravest first.
public enum ChangeClass: String, Sendable, Hashable, CaseIterable, Comparable {
  /// A way to reach somebody, or any other number that is none of the next class.
  case contactOrNumber = "contact-or-number"
  /// An amount of money, a share, a year, a law or article, or the words of a fact.
  case moneyOrLaw = "money-or-law"
  /// Where a link leads, or which picture is shown.
  case link = "link"
  case text = "text"
  /// The same words in another form.
  case structure = "structure"
  /// Only what all pages of a kind have in common, and no number of the first two classes in it.
  case onlySharedParts = "only-shared-parts"

  public static func < (a: ChangeClass, b: ChangeClass) -> Bool { a.rank < b.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
