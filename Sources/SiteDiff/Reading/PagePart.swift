/// The part of a page in which something stands.
public enum PagePart: String, Sendable, Hashable, CaseIterable {
  /// What the page is about: `<main>`, or the whole body where there is none.
  case main
  /// Title, description and addresses in the head: not shown on the page, but its own.
  case head
  case header
  case navigation
  case footer
  /// Style sheets.
  case style
  /// Scripts.
  case script
  /// The edition code of a sheet (`data-edition`), which follows from all that the sheet says.
  case edition
  /// Everything else outside `<main>`.
  case other

  /// Whether all pages of a kind have it in common.
  public var isShared: Bool { self != .main && self != .head }

  /// The part that an element begins, if it begins one.
  init?(beganBy element: String) {
    switch element {
    case "main": self = .main
    case "head": self = .head
    case "header": self = .header
    case "nav": self = .navigation
    case "footer": self = .footer
    default: return nil
    }
  }
}
