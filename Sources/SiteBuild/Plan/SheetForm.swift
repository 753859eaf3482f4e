import Content

/// How the pages of a sheet stand on paper.
public enum SheetForm: String, Sendable, CaseIterable {
  /// As they are read.
  case plain = ""
  /// Two halves beside one another, to be printed on both sides, turned over the short edge, and folded once.
  case folded = "lipat"
  /// Two halves beside one another in the order of reading, for printers that print on one side.
  case singleSided = "satu-sisi"
  /// Enlarged over two papers, to be glued together.
  case tiled = "ubin"

  /// Whether it is read on a screen, too; the others are copies for a printer, with their pages out of order or in pieces.
  var isTagged: Bool { self == .plain || self == .singleSided }

  /// Whether two halves stand beside one another.
  func isTwoUp(_ kind: Handout.Kind) -> Bool {
    switch self {
    case .folded, .singleSided: true
    case .plain: kind == .prayers
    case .tiled: false
    }
  }

  /// How many papers it takes.
  func paperCount(of kind: Handout.Kind, pageCount: Int) -> Int {
    self == .tiled ? 2 * pageCount : papers(of: kind, pageCount: pageCount).count
  }

  /// Which pages, counted from 1, stand on which paper; a tiled one is cut later.
  func papers(of kind: Handout.Kind, pageCount: Int) -> [[Int]] {
    switch self {
    case .folded: [[pageCount, 1], Array(2..<pageCount)]
    case .singleSided: stride(from: 1, to: pageCount, by: 2).map { [$0, $0 + 1] }
    case .plain, .tiled: kind == .prayers ? [[1, 1]] : (1...pageCount).map { [$0] }
    }
  }
}

extension Handout.Kind {
  /// Whether its pages are half of a paper: A5, or half of F4.
  var isHalfPage: Bool { self == .leaflet || self == .prayers }

  /// The forms in which PDFs are made of it.
  public var forms: [SheetForm] {
    switch self {
    case .leaflet: [.plain, .folded, .singleSided]
    case .poster: [.plain, .tiled]
    default: [.plain]
    }
  }

  /// The form that a browser prints.
  var formInBrowsers: SheetForm { self == .leaflet ? .singleSided : .plain }
}
