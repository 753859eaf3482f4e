import Content
import Output

/// What somebody with an old sheet in hand has to know: which of its numbers still hold.
public struct EditionVerdict: Sendable {
  public let edition: PrintedEdition
  /// In the order in which they stand on the sheet.
  public let numbers: [(name: Localized<String>?, id: Contact.ID, state: State)]
  /// Whether its words still hold.
  public let textHolds: Bool

  public enum State: Sendable, Hashable {
    case holds
    /// Another number has taken its place.
    case changed(to: String)
    /// To be crossed out.
    case gone
  }

  init(of edition: PrintedEdition, in dated: DatedSite) {
    self.edition = edition
    textHolds = dated.today <= edition.textUntil
    numbers = edition.numbers.map { number in
      let contact = dated.site.index.contacts[number.contact]
      guard let contact, let line = contact.line, case .shown = dated.states[contact.id] else {
        return (contact?.name, number.contact, .gone)
      }
      return (contact.name, contact.id, line.digest == number.digest ? .holds : .changed(to: line.displayed))
    }
  }

  /// In the words of a language, a line each.
  public func lines(in site: Site, _ language: Language) -> [String] {
    let settings = site[language]
    let text = settings.string(
      textHolds ? .printedTextHolds : .printedTextOver, ["date": settings.written(edition.textUntil)])
    return numbers.map { name, id, state -> String in
      let values = ["contact": name?[language] ?? id.rawValue]
      return switch state {
      case .holds: settings.string(.printedHolds, values)
      case .changed(let number): settings.string(.printedChanged, values.merging(["number": number]) { $1 })
      case .gone: settings.string(.printedGone, values)
      }
    } + [text]
  }
}

extension DatedSite {
  /// What holds of the printings for a place; in the order of the record.
  func verdicts(on place: SheetPlace) -> [EditionVerdict] {
    site.editions.filter { $0.place == place }.map { EditionVerdict(of: $0, in: self) }
  }

  /// What holds of the printing of that code; nil where none is recorded.
  public func verdict(on code: String) -> EditionVerdict? {
    site.editions.last { $0.code == code }.map { EditionVerdict(of: $0, in: self) }
  }
}

extension Contact.Line {
  /// Stands for the number where the number itself need not be: the first 16 digits of its SHA-256.
  var digest: String { String(SHA256Digest(of: Array(dialled.utf8)).hex.prefix(16)) }
}
