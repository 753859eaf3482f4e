import Diagnostics

/// A printing of a sheet, as `editions.csv` remembers it: what somebody may still have in hand.
public struct PrintedEdition: Sendable {
  /// As it stands on the sheet, `53-MIMBAR-G-9ME1`.
  public let code: String
  /// The day on which it was recorded.
  public let day: Day
  /// The last day on which its words hold.
  public let textUntil: Day
  /// The numbers on it, in their order.
  public let numbers: [Number]
  /// Where its code is recorded; nil for one that is still to be.
  public let location: SourceLocation?

  /// A number, by what is known of it without saying it.
  public struct Number: Sendable, Hashable {
    public let contact: Contact.ID
    /// The first 16 digits of the number's SHA-256: the number itself is on the sheet, and need not be here.
    public let digest: String

    public init(contact: Contact.ID, digest: String) {
      self.contact = contact
      self.digest = digest
    }
  }

  public init(code: String, day: Day, textUntil: Day, numbers: [Number], location: SourceLocation? = nil) {
    self.code = code
    self.day = day
    self.textUntil = textUntil
    self.numbers = numbers
    self.location = location
  }

  /// For whom it was printed, by what its code begins with; nil for a code that begins with nothing known.
  public var place: SheetPlace? {
    code.split(separator: "-").first.flatMap { SheetPlace(code: String($0)) }
  }

  /// The first line of `editions.csv`.
  public static let header = "code,day,text_until,contact,digest"

  /// Its lines: one for each number, one without where it has none.
  public var lines: [String] {
    let start = "\(code),\(day.description),\(textUntil.description)"
    return numbers.isEmpty ? ["\(start),,"] : numbers.map { "\(start),\($0.contact.rawValue),\($0.digest)" }
  }
}
