import Diagnostics

/// A province, regency, city or anything below, as the ministerial decree names it.
public struct Region: Sendable {
  /// The official code, `53` or `53.71`: text, never a number (`53.10` is not `53.1`).
  public struct Code: Sendable, Hashable, Comparable, RawRepresentable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Digits in groups of 2, 2, 2 and 4, divided by full stops.
    public init?(_ text: some StringProtocol) {
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      guard (1...4).contains(parts.count) else { return nil }
      for (index, part) in parts.enumerated() {
        let width = index == 3 ? 4 : 2
        guard part.utf8.count == width, part.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      }
      rawValue = String(text)
    }

    /// The code of the region that this one lies in; nil for a province.
    public var parent: Code? {
      rawValue.lastIndex(of: ".").map { Code(rawValue: String(rawValue[..<$0])) }
    }

    /// 1 for a province, 2 for a regency or city, and so on.
    public var depth: Int { rawValue.utf8.reduce(1) { $0 + ($1 == UInt8(ascii: ".") ? 1 : 0) } }

    /// Whether the other region lies in this one (or is it).
    public func contains(_ other: Code) -> Bool {
      rawValue == other.rawValue || other.rawValue.hasPrefix(rawValue + ".")
    }

    public static func < (a: Code, b: Code) -> Bool { a.rawValue < b.rawValue }
  }

  public let code: Code
  /// The key of the type's label in `languages/*.yml`: province, kabupaten, kota …
  public let type: String
  public let slug: String
  public let name: Localized<String>
  /// The usual short name, for lists.
  public let shortName: Localized<String>
  /// Other spellings and abbreviations that people use.
  public let aliases: [String]
  /// The vocabulary that its readers expect of a handout, where it is another than in the region around it.
  public var edition: String?
  public let location: SourceLocation
}
