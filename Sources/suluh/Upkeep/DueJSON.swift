import Content
import Diagnostics
import SiteBuild

/// What is to be checked again, for programs; see `suluh facts due --help`.
struct DueJSON {
  private let due: [DueRecord]
  private let dated: DatedSite
  private let within: Int

  init(_ due: [DueRecord], in dated: DatedSite, within: Int) {
    self.due = due
    self.dated = dated
    self.within = within
  }

  var value: JSONValue {
    [
      "schema": 1, "today": .string(dated.today.description), "within": .number(within),
      "records": .array(due.map(value)),
    ]
  }

  private func value(of due: DueRecord) -> JSONValue {
    let (record, verification) = (due.record, due.record.verification)
    let pages = due.pages.flatMap { subject in
      dated.site.settings.languages.compactMap { Page(subject, in: $0).path(in: dated.site)?.string }
    }
    let members: [(name: String, value: JSONValue)] =
      [
        ("kind", .string(record.kind)), ("id", .string(record.id)), ("importance", .string(due.importance.rawValue)),
        ("name", dated.site.byLanguage(record.name)),
      ] + membersOfContact(record) + [
        ("expires", .text(due.expires?.description)),
        (
          "verification",
          [
            "method": .string(verification.method.rawValue), "by": .string(verification.by),
            "on": .string(verification.on.description),
          ]
        ),
        ("sources", .array(due.sources.map(value))), ("page_count", .number(due.pages.count)),
        ("pages", .array(pages.map(JSONValue.string))), ("place", .place(record.location)),
      ]
    return .object(members)
  }

  /// Null where the record is no contact.
  private func membersOfContact(_ record: CheckedRecord) -> [(name: String, value: JSONValue)] {
    guard case .contact(let contact) = record else {
      return [("number", .null), ("owner", .null), ("state", .null), ("reason", .null)]
    }
    let state = dated.states[contact.id]
    return [
      ("number", .text(contact.line?.displayed)), ("owner", .string(contact.owner)), ("state", .string(state.word)),
      ("reason", state.withheldReason.map { .message($0.inWords) } ?? .null),
    ]
  }

  private func value(of source: DueRecord.DatedSource) -> JSONValue {
    [
      "id": .string(source.source.id.rawValue), "title": .string(source.source.title),
      "url": .text(source.source.url?.value),
      "data": .text(source.data.written),
    ]
  }
}

extension JSONValue {
  fileprivate static func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
}

extension CheckedRecord {
  fileprivate var kind: String {
    switch self {
    case .contact: "contact"
    case .fact: "fact"
    case .system: "system"
    }
  }
}

extension ContactState {
  fileprivate var word: String {
    switch self {
    case .shown: "shown"
    case .lastKnown: "last-known"
    case .withheld: "withheld"
    }
  }
}
