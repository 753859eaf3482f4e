import Markdown

/// What a tick in a checklist means for the score of its section: the word behind `checklist`.
enum ScoreKind: String, CaseIterable {
  /// One is enough to stop.
  case stop
  /// It counts together with others of its kind.
  case caution

  /// Nil for a list that is only ticked.
  init?(_ component: Component) {
    guard component.name == "checklist" else { return nil }
    self.init(rawValue: component.arguments)
  }
}
