/// For whom a sheet is made.
public enum SheetPlace: Sendable, Hashable {
  /// The whole country.
  case nation
  case region(Region.Code)
  /// People who go to another country, or are there.
  case country(Destination.ID)

  public var region: Region.Code? { if case .region(let code) = self { code } else { nil } }
  public var country: Destination.ID? { if case .country(let id) = self { id } else { nil } }

  /// What the edition codes of its sheets begin with: `ID`, `53.02`, `MY`.
  public var code: String {
    switch self {
    case .nation: "ID"
    case .region(let code): code.rawValue
    case .country(let id): id.rawValue.uppercased()
    }
  }

  /// Nil for what begins no code.
  public init?(code: String) {
    if code == SheetPlace.nation.code {
      self = .nation
    } else if let region = Region.Code(code) {
      self = .region(region)
    } else if code.utf8.count == 2, code.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }) {
      self = .country(.init(rawValue: code.lowercased()))
    } else {
      return nil
    }
  }
}
