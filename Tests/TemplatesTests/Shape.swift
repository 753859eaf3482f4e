/// What random templates know of the sample types: their names by what may be done with them.
enum Shape: CaseIterable {
  case sample, detail, item

  var texts: [String] {
    switch self {
    case .sample: ["title", "body", "detail.label"]
    case .detail: ["label"]
    case .item: ["name"]
    }
  }

  var optionalTexts: [String] {
    switch self {
    case .sample: ["note", "aside", "detail.hint"]
    case .detail: ["hint"]
    case .item: ["url"]
    }
  }

  var flags: [String] {
    switch self {
    case .sample: ["isOpen", "detail.isNew"]
    case .detail: ["isNew"]
    case .item: ["isLast"]
    }
  }

  /// Names that a section enters, with what it finds there; an inverted section has sense where there may be nothing.
  var entered: [(name: String, shape: Shape, mayBeEmpty: Bool)] {
    switch self {
    case .sample:
      [("detail", .detail, false), ("maybe", .detail, true), ("items", .item, true), ("detail.parts", .item, true)]
    case .detail: [("parts", .item, true)]
    case .item: [("details", .detail, true), ("first", .detail, true)]
    }
  }

  static let globalTexts = ["page.label"]
  static let globalOptionalTexts = ["page.hint"]
  static let globalEntered: [(name: String, shape: Shape, mayBeEmpty: Bool)] = [
    ("page", .detail, false), ("page.parts", .item, true),
  ]
}
