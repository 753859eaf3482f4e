import ArgumentParser
import Content
import Diagnostics
import Output
import SiteBuild

/// `suluh withdraw`: takes a number off the site.
struct WithdrawCommand: SiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Take a contact's number off the site.",
    discussion: """
      Marks the contact as withdrawn in its record, builds the site anew, lists the pages that showed it, and prints a \
      short notice to forward. Other errors in the content do not stop the mark from being written, only the build.
      """)

  @Argument(help: "The contact's id, as in its file and in 'data-contact' on the pages.")
  var contact: String

  @Option(help: ArgumentHelp("Why, in a few words; it stays in the record.", valueName: "words"))
  var reason: String

  @OptionGroup(title: "Options of all subcommands") var global: GlobalOptions

  func validate() throws {
    if reason.allSatisfy(\.isWhitespace) { throw ValidationError("'--reason' needs a few words.") }
  }

  func run(on console: Console) async throws {
    let options = try global.buildOptions()
    let withdrawal = Withdrawal(
      id: contact, reason: reason, today: options.today, source: options.source, width: options.width)
    let outcome = try await withdrawal.write()
    console.print(.withdrawn(contact, outcome.place))
    let pages = ContactPages(id: contact, number: outcome.contact?.line?.dialled)
    tellPages(await pages.list(in: options.destination, width: options.width), options, console)
    tellTwins(of: outcome, on: console)
    if let contact = outcome.contact, let site = outcome.site {
      console.print("\n" + WithdrawalNotice(contact: contact, site: site, today: options.today).text)
    }
    try await build(options, console)
  }

  private func build(_ options: BuildOptions, _ console: Console) async throws {
    let building = SiteBuilding(options, on: console)
    let clock = ContinuousClock()
    let start = clock.now
    do {
      let result = try await building.build(interrupts: InterruptGuard())
      building.tell(of: result.report)
      console.tell(.built(result, in: clock.now - start))
    } catch {
      console.report(.error, .notBuilt(options.destination), hint: .buildAgain)
      throw error
    }
  }

  private func tellPages(_ pages: [String]?, _ options: BuildOptions, _ console: Console) {
    guard let pages else { return console.report(.note, .noFormerOutput(options.destination)) }
    console.print(.pagesThatShowed(pages.count))
    let shown = console.isVerbose ? pages[...] : pages.prefix(10)
    for page in shown { console.print("  \(options.destination)/\(page)\n") }
    if shown.count < pages.count { console.print(.morePages(pages.count - shown.count)) }
  }

  /// The same number may stand in other records: those still show it.
  private func tellTwins(of outcome: Withdrawal.Outcome, on console: Console) {
    guard let number = outcome.contact?.line?.dialled else { return }
    for other in outcome.site?.contacts ?? [] where other.line?.dialled == number && other.withdrawn == nil {
      console.report(.warning, .sameNumber(other.id.rawValue, other.location), hint: .withdrawToo)
    }
  }
}
