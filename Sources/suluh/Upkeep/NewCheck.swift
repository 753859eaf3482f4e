import Content
import Diagnostics
import SiteBuild

/// Writes down that somebody has checked a record.
struct NewCheck {
  /// The record's id; `fact:ID` where several kinds have it.
  let name: String
  let method: VerificationMethod
  /// A role, never a person's name.
  let by: String
  let on: Day
  /// The source that was read, nil where the record has only one; and the date of what it says, nil where that is the
  /// same as before.
  let reading: (source: String?, data: PartialDate?)
  let today: Day
  /// The site's folder.
  let source: String
  let width: Int

  /// What became of it.
  struct Outcome {
    let record: CheckedRecord
    let site: Site
    /// Where the record begins.
    let place: SourceLocation
  }

  /// Changes the record's `verification` and nothing else, and reads it back. Throws `UserError`, or `DiagnosticsError`
  /// where the record could not be read before; the file is then as it was.
  func write() async throws -> Outcome {
    try checkDays()
    let found = try RecordFiles.record(name, in: source)
    let id = String(name.split(separator: ":", maxSplits: 1).last ?? "")
    let edit = RecordEdit(found: found, id: id, source: source, width: width)
    let loaded = await edit.load()
    guard let site = loaded.site, let old = site.record(id, of: found.kind) else {
      throw DiagnosticsError(loaded.diagnostics.of(found.path) ?? loaded.diagnostics)
    }
    let former = old.verification
    if method == .called { try checkNumber(of: old) }
    let citation = try citation(among: former, in: site)
    // Whoever wrote a day for it had a span in mind: that one stays.
    let expires = former.expires.map { on.adding(days: $0.daysSinceEpoch - former.on.daysSinceEpoch) }
    var text = found.record
    let check = WrittenCheck(
      method: method.rawValue, by: by.oneLine, on: on.description, expires: expires?.description,
      citation: citation.map { ($0.source, $0.data.written ?? "unknown") })
    guard text.verify(check) else { throw edit.notOneKeyALine(byHand: .changeByHand) }
    let after = try await edit.write(text, byHand: .changeByHand) { site in
      guard let now = site?.record(id, of: found.kind)?.verification else { return false }
      return now.method == method && now.by == by.oneLine && now.on == on && now.expires == expires
        && (citation.map { now.cites($0.source, $0.data) } ?? (now.sources.count == former.sources.count))
    }
    guard let after, let record = after.record(id, of: found.kind) else {
      preconditionFailure("a record that was read back is there")
    }
    return Outcome(record: record, site: after, place: edit.place)
  }

  private func checkDays() throws(UserError) {
    let days = [on, reading.data?.earliest].compactMap { $0 }
    if let day = days.first(where: { Verification.latestDay(on: today) < $0 }) {
      throw UserError(.inFuture(day, today), hint: .mendDay, exitCode: .validationFailure)
    }
  }

  /// A contact can be rung when it has a number of its own.
  private func checkNumber(of record: CheckedRecord) throws(UserError) {
    guard case .contact(let contact) = record, contact.line == nil else { return }
    let other = contact.via?.value.rawValue
    throw UserError(.noNumber(contact.id.rawValue), hint: other.map(Message.verifyOther), exitCode: .validationFailure)
  }

  /// What to write among the sources.
  private func citation(
    among former: Verification, in site: Site
  ) throws(UserError) -> (source: String, data: PartialDate)? {
    guard let data = reading.data else { return nil }
    let cited = former.sources.map(\.source.value.rawValue)
    guard let id = reading.source ?? (cited.count == 1 ? cited[0] : nil) else {
      throw UserError(.whichSource, hint: .oneOf(cited), exitCode: .validationFailure)
    }
    guard site.index.sources[Source.ID(rawValue: id)] != nil else {
      throw UserError(
        .unknownSource(id), hint: .didYouMean(id, among: site.sources.map(\.id.rawValue)) ?? .addSource,
        exitCode: .validationFailure)
    }
    return (id, data)
  }
}

extension Site {
  fileprivate func record(_ id: String, of kind: RecordFiles) -> CheckedRecord? {
    switch kind {
    case .contacts: index.contacts[.init(rawValue: id)].map { .contact($0) }
    case .facts: index.facts[.init(rawValue: id)].map { .fact($0) }
    case .systems: index.systems[.init(rawValue: id)].map { .system($0) }
    }
  }
}

extension Verification {
  fileprivate func cites(_ source: String, _ data: PartialDate) -> Bool {
    sources.contains { $0.source.value.rawValue == source && $0.data == data }
  }
}

extension [Diagnostic] {
  /// Those of one file; nil where it has none.
  fileprivate func of(_ path: String) -> [Diagnostic]? {
    let own = filter { $0.location.path == path }
    return own.isEmpty ? nil : own
  }
}

extension Message {
  fileprivate static let changeByHand = Message(
    en: "change 'verification' in the record by hand", id: "ubah sendiri 'verification' pada catatan itu")

  fileprivate static func inFuture(_ day: Day, _ today: Day) -> Message {
    Message(en: "'\(day)' is after today, '\(today)'", id: "'\(day)' sesudah hari ini, '\(today)'")
  }

  fileprivate static func noNumber(_ id: String) -> Message {
    Message(en: "'\(id)' has no number of its own to ring", id: "'\(id)' tidak punya nomor sendiri untuk ditelepon")
  }

  fileprivate static func verifyOther(_ id: String) -> Message {
    Message(
      en: "its line is that of '\(id)': ring and record that one",
      id: "jalurnya milik '\(id)': telepon dan catat yang itu")
  }

  fileprivate static let mendDay = Message(
    en: "give the day on which it was checked", id: "tulis hari pemeriksaannya")

  fileprivate static let whichSource = Message(
    en: "the record has several sources, and '--data' belongs to one of them",
    id: "catatan ini punya beberapa sumber, dan '--data' milik salah satunya")

  fileprivate static func unknownSource(_ id: String) -> Message {
    Message(en: "no source has the id '\(id)'", id: "tidak ada sumber dengan id '\(id)'")
  }

  fileprivate static let addSource = Message(
    en: "add it to content/sources first", id: "tambahkan dulu di content/sources")
}
