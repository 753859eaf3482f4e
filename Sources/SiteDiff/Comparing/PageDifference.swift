import Output

/// What differs between two versions of one page.
struct PageDifference {
  let page: PageSummary
  var contacts: [ContactFinding] = []
  var changes: [Finding] = []

  /// One change of a page; equal keys on other pages are the same change.
  struct Finding {
    let key: ChangeKey
    let place: ContentChange.Place
  }

  /// The classes that the page gets by its changes.
  var classes: Set<ChangeClass> {
    var classes: Set<ChangeClass> = contacts.isEmpty ? [] : [.contactOrNumber]
    for change in changes where !change.key.part.isShared || change.key.kind <= .moneyOrLaw {
      classes.insert(change.key.kind)
    }
    return classes.isEmpty ? [.onlySharedParts] : classes
  }
}

/// What makes changes of different pages one change.
struct ChangeKey: Hashable {
  let kind: ChangeClass
  let part: PagePart
  /// What was replaced by what, as far as it must be equal.
  let essence: [String]
}

/// What is known of a changed page as a whole.
public struct PageSummary: Sendable, Hashable {
  /// From the top of the output.
  public let path: String
  /// The `lang` of the page.
  public let language: String
  /// The `<title>`, where it has one.
  public let title: String?
  /// The same page in its languages, itself included, by path; sorted.
  public internal(set) var versions: [PageVersion]
  /// Why it is listed.
  public internal(set) var classes: [ChangeClass]
}

/// A page in one of its languages.
public struct PageVersion: Sendable, Hashable {
  /// As the page's links to its other languages give it.
  public let language: String
  /// From the top of the output.
  public let path: String
}
