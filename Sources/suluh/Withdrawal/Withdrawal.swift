import Content
import Diagnostics

/// Takes a contact's number off the site by one line in its record.
struct Withdrawal {
  let id: String
  let reason: String
  let today: Day
  /// The site's folder.
  let source: String
  let width: Int

  /// What became of it.
  struct Outcome {
    /// Where the record begins.
    let place: SourceLocation
    /// Nil when the rest of the content is in such a state that the record cannot be read back.
    let contact: Contact?
    let site: Site?
  }

  /// Writes the line and reads the site back. When that fails although it went well before, the file is as it was and
  /// an error is thrown; other problems of the content change nothing.
  func write() async throws -> Outcome {
    let found = try RecordFiles.contact(id, in: source)
    let edit = RecordEdit(found: found, id: id, source: source, width: width)
    let wasReadable = await edit.load().site?.index.contacts[contactID] != nil
    var record = found.record
    guard record.withdraw("\(today) \(reason.oneLine)") else { throw edit.notOneKeyALine(byHand: .addByHand(today)) }
    let site = try await edit.write(record, byHand: .addByHand(today)) { site in
      site?.index.contacts[contactID]?.withdrawn != nil || !wasReadable
    }
    return Outcome(place: edit.place, contact: site?.index.contacts[contactID], site: site)
  }

  private var contactID: Contact.ID { Contact.ID(rawValue: id) }
}

extension String {
  /// Line breaks and runs of spaces as one space.
  var oneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Message {
  fileprivate static func addByHand(_ today: Day) -> Message {
    Message(
      en: "add 'withdrawn: \(today) REASON' to the record by hand",
      id: "tambahkan sendiri 'withdrawn: \(today) ALASAN' pada catatan itu")
  }
}
