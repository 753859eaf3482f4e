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
    var (path, record) = try ContactFiles.find(id, in: source)
    let file = "\(source)/\(path)"
    let former = record.bytes
    let wasReadable = await load()?.index.contacts[contactID] != nil
    guard record.withdraw("\(today) \(reason.oneLine)") else {
      throw UserError(.notOneKeyALine(id, SourceLocation(path: path, line: record.line)), hint: .addByHand(today))
    }
    try TextFile.replace(file, with: record.bytes)
    let site = await load()
    let contact = site?.index.contacts[contactID]
    guard contact?.withdrawn != nil || !wasReadable else {
      try TextFile.replace(file, with: former)
      throw UserError(.cannotReadBack(id, path), hint: .addByHand(today))
    }
    return Outcome(place: SourceLocation(path: path, line: record.line), contact: contact, site: site)
  }

  private var contactID: Contact.ID { Contact.ID(rawValue: id) }

  private func load() async -> Site? {
    await Site.load(from: ContentFolder(site: source), width: width).site
  }
}

extension String {
  /// Line breaks and runs of spaces as one space.
  fileprivate var oneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Message {
  fileprivate static func notOneKeyALine(_ id: String, _ place: SourceLocation) -> Message {
    Message(
      en: "the record of '\(id)' in '\(place.shortPlace)' is not written with one key a line",
      id: "catatan '\(id)' di '\(place.shortPlace)' tidak ditulis satu kunci per baris")
  }

  fileprivate static func cannotReadBack(_ id: String, _ path: String) -> Message {
    Message(
      en: "the record of '\(id)' could not be read back, so '\(path)' was left as it was",
      id: "catatan '\(id)' tidak terbaca lagi, jadi '\(path)' dibiarkan seperti semula")
  }

  fileprivate static func addByHand(_ today: Day) -> Message {
    Message(
      en: "add 'withdrawn: \(today) REASON' to the record by hand",
      id: "tambahkan sendiri 'withdrawn: \(today) ALASAN' pada catatan itu")
  }
}
