import Content
import Diagnostics

/// A change of one record in its file, which is read back and undone where that fails.
struct RecordEdit {
  let found: RecordFiles.Found
  let id: String
  /// The site's folder.
  let source: String
  let width: Int

  var place: SourceLocation { SourceLocation(path: found.path, line: found.record.line) }

  /// The content as it is.
  func load() async -> LoadedSite { await Site.load(from: ContentFolder(site: source), width: width) }

  /// Writes the file and reads the site back. Where what is read is not in order, the file is as it was and an error
  /// is thrown, with a hint that says what to do by hand.
  func write(_ record: RecordText, byHand hint: Message, isInOrder: (Site?) -> Bool) async throws -> Site? {
    let file = "\(source)/\(found.path)"
    try TextFile.replace(file, with: record.bytes)
    let site = await load().site
    guard isInOrder(site) else {
      try TextFile.replace(file, with: found.record.bytes)
      throw UserError(.cannotReadBack(id, found.path), hint: hint)
    }
    return site
  }

  /// The record is not written in lines that can be changed one by one.
  func notOneKeyALine(byHand hint: Message) -> UserError {
    UserError(.notOneKeyALine(id, place), hint: hint)
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
}
