import Content
import Templates

/// The help block of a page: ways to reach somebody, in the order in which to try them.
struct HelpContext: TemplateContext {
  /// The strongest line.
  let first: ContactCard?
  /// Lines of organisations that are not the state's, of the page's own area; they stand second.
  let nonState: [ContactCard]
  /// The other lines for everybody; the first is independent of `first` where one is.
  let others: [ContactCard]
  /// The line of another organisation to try where `first` is silent.
  var second: ContactCard? { nonState.first ?? others.first }
  let local: [ContactCard]
  /// Mobiles from a published list that nobody has rung.
  let onlyPublished: [ContactCard]
  /// Whether no route is confirmed that is not the state's.
  let isAllState: Bool

  static let schema: TemplateSchema<HelpContext> = [
    .optionalOne("first") { $0.first },
    .optionalOne("second") { $0.second },
    .many("non_state") { $0.nonState },
    .many("others") { $0.others },
    .many("local") { $0.local },
    .many("only_published") { $0.onlyPublished },
    .flag("is_all_state") { $0.isAllState },
  ]
}

extension HelpContext {
  /// `card` gives the card of a contact; nil where it has none.
  init(_ routes: HelpRoutes, of dated: DatedSite, card: (Contact) -> ContactCard?) {
    first = routes.national.first.flatMap(card)
    others = routes.national.dropFirst().compactMap(card)
    nonState = routes.nonState.compactMap(card)
    local = routes.local.compactMap(card)
    onlyPublished = routes.onlyPublished.compactMap(card)
    isAllState = (routes.national + routes.nonState).allSatisfy { $0.sector == .state }
  }

  /// For a page that has no routes besides those for everybody.
  static let noneOfItsOwn = HelpContext(
    first: nil, nonState: [], others: [], local: [], onlyPublished: [], isAllState: true)
}
