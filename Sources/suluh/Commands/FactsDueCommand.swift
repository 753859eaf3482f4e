import ArgumentParser
import Content
import Diagnostics
import SiteBuild

/// `suluh facts due`: lists what is to be checked again.
struct FactsDueCommand: SiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "List the contacts, facts and systems whose check is past its day, or soon will be.",
    discussion: """
      National lines come first, then missions and hotlines abroad, then the regions that 'priority_regions' of \
      site.yml names, then the other contacts, then facts and systems. Records that no check brings back are left \
      out. Each page is there in every language; text names those of the language of messages. \
      As JSON: {"schema": 1, "today", "within", "records": [{"kind", "id", "importance", "name", "number", "owner", \
      "state", "reason", "expires", "verification": {"method", "by", "on"}, "sources": [{"id", "title", "url", \
      "data"}], "page_count", "pages", "place"}]}. 'expires' is null where nobody knows how old the data is.
      """)

  @Option(help: ArgumentHelp("How many days ahead to look, from 0 to 36500.", valueName: "days"))
  var within = 30

  @Flag(help: "Print the contacts with a number as a sheet of paper to ring them by.")
  var callSheet = false

  @Option(help: "How the list is printed.")
  var format = ListFormat.text

  @OptionGroup(title: "Options of all subcommands") var global: GlobalOptions

  func validate() throws {
    if !(0...36_500).contains(within) { throw ValidationError("'--within' takes a number from 0 to 36500.") }
    if callSheet, format != .text { throw ValidationError("'--call-sheet' is for paper: it has no other format.") }
  }

  func run(on console: Console) async throws {
    let dated = DatedSite(try await global.site(), on: try Today(option: global.today).day)
    let due = dated.recordsDue(within: within)
    if callSheet {
      console.print(CallSheet(due, in: dated, language: console.language).text)
    } else if format == .json {
      console.print(DueJSON(due, in: dated, within: within).value.text)
    } else {
      console.print(DueList(due, in: dated, language: console.language, isInFull: console.isVerbose).text)
      console.tell(.dueSummary(due, on: dated.today))
    }
  }
}

extension Message {
  fileprivate static func dueSummary(_ due: [DueRecord], on today: Day) -> Message {
    let (all, late) = (number(due.count), number(due.count { $0.expires.map { $0 < today } ?? true }))
    return Message(
      en: "to be checked: \(all.en); out of date: \(late.en)",
      id: "perlu diperiksa: \(all.id); lewat masanya: \(late.id)")
  }
}
