import ArgumentParser
import Content
import Diagnostics
import SiteBuild

/// `suluh facts verify`: writes down that a record was checked.
struct FactsVerifyCommand: SiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Write down that a contact, fact or system was checked.",
    discussion: """
      Changes method, role and day in the record's 'verification', and no other byte of its file. A call is data by \
      itself: the number holds from the day of the call. What was read holds from the date that the page itself \
      bears: give it with --data, and with --source-id the id of the page in content/sources. A day in 'expires' \
      moves along with the day of the check.
      """)

  @Argument(help: "The record's id; 'contact:ID', 'fact:ID' or 'system:ID' where several have it.")
  var id: String

  @Option(help: "What was done: 'called' when the right office has answered.")
  var method: VerificationMethod

  @Option(help: ArgumentHelp("Who did it: a role, never a person's name.", valueName: "role"))
  var by: String

  @Option(help: ArgumentHelp("The day of the check, as 2026-11-21. (default: today)", valueName: "day"))
  var on: Day?

  @Option(help: ArgumentHelp("The source that was read; added where the record lacks it.", valueName: "id"))
  var sourceID: String?

  @Option(help: ArgumentHelp("The date that the source bears: 2026-11-21, 2026-11 or 2026.", valueName: "date"))
  var data: PartialDate?

  @OptionGroup(title: "Options of all subcommands") var global: GlobalOptions

  func validate() throws {
    if by.allSatisfy(\.isWhitespace) { throw ValidationError("'--by' needs a role.") }
    if sourceID != nil, data == nil {
      throw ValidationError("'--source-id' needs '--data', the date that the source bears.")
    }
  }

  func run(on console: Console) async throws {
    let today = try Today(option: global.today).day
    let check = NewCheck(
      name: id, method: method, by: by, on: on ?? today, reading: (sourceID, data), today: today,
      source: global.source, width: global.width)
    let outcome = try await check.write()
    console.print(.checked(outcome.record, outcome.place))
    tell(of: outcome, on: today, console)
  }

  /// Says what the check has changed for readers, and what it has not.
  private func tell(of outcome: NewCheck.Outcome, on today: Day, _ console: Console) {
    let id = outcome.record.id
    let expires = outcome.record.expiry(by: outcome.site.settings.validity)
    if let expires, today <= expires {
      console.print(.holds(until: expires, on: today))
    } else {
      console.report(.warning, .stillOld(id, expires), hint: method == .called ? nil : .sayWhatDate)
    }
    guard case .contact(let contact) = outcome.record else { return }
    let state = DatedSite(outcome.site, on: today).states[contact.id]
    if let reason = state.withheldReason, reason != .expired {
      console.report(.warning, .stillNotShown(id, reason.inWords))
    }
  }
}

extension VerificationMethod: ExpressibleByArgument {}

extension PartialDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension Message {
  fileprivate static func checked(_ record: CheckedRecord, _ place: SourceLocation) -> Message {
    let (verification, id) = (record.verification, record.id)
    let words = verification.method.words
    return Message(
      en: "'\(id)' is checked: \(words.en), \(verification.on), in '\(place.shortPlace)'",
      id: "'\(id)' sudah diperiksa: \(words.id), \(verification.on), di '\(place.shortPlace)'")
  }

  fileprivate static func stillOld(_ id: String, _ expires: Day?) -> Message {
    guard let expires else {
      return Message(
        en: "'\(id)' is still out of date: nobody knows how old its data is",
        id: "'\(id)' tetap lewat masanya: umur datanya tidak diketahui")
    }
    return Message(
      en: "'\(id)' is still out of date: it held until \(expires)",
      id: "'\(id)' tetap lewat masanya: berlakunya sampai \(expires)")
  }

  fileprivate static let sayWhatDate = Message(
    en: "add '--source-id ID --data DATE', the date that the page itself bears; if it bears none, ring the office",
    id: "tambahkan '--source-id ID --data TANGGAL', tanggal di halamannya; kalau tidak ada, telepon kantornya")

  fileprivate static func stillNotShown(_ id: String, _ why: Message) -> Message {
    Message(
      en: "the number of '\(id)' is still not shown: \(why.en)", id: "nomor '\(id)' tetap tidak tampil: \(why.id)")
  }
}
