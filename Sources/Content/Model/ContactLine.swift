extension Contact {
  /// A number as it is dialled, and where and how it works.
  public struct Line: Sendable {
    public let number: Located<String>
    public let type: NumberType
    /// Where a short code or toll-free number works: ISO 3166-1 alpha-2, lower case.
    public let country: String?
    public let reach: Reach
    public let channel: Channel

    /// E.164 for everything that has it; digits alone for short codes and toll-free numbers.
    public var dialled: String { number.value }
    public var isInternational: Bool { dialled.utf8.first == UInt8(ascii: "+") }
  }

  public enum NumberType: String, Sendable, CaseIterable {
    case shortCode = "short-code"
    case tollFree = "toll-free"
    case landline, mobile
  }

  public enum Channel: String, Sendable, CaseIterable {
    case call, whatsapp, sms
    case callAndWhatsApp = "call-and-whatsapp"

    public var takesCalls: Bool { self == .call || self == .callAndWhatsApp }
    public var takesWhatsApp: Bool { self == .whatsapp || self == .callAndWhatsApp }
  }

  /// From where the line can be reached.
  public enum Reach: Sendable, Hashable {
    case domestic, abroad, both
    /// ISO 3166-1 alpha-2, lower case.
    case countries([String])

    public var fromIndonesia: Bool {
      switch self {
      case .domestic, .both: true
      case .abroad: false
      case .countries(let codes): codes.contains("id")
      }
    }

    /// Whether a person in that country can use it.
    public func from(country: String) -> Bool {
      switch self {
      case .both, .abroad: country != "id" || self == .both
      case .domestic: country == "id"
      case .countries(let codes): codes.contains(country)
      }
    }
  }
}
