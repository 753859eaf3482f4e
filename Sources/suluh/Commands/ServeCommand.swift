import ArgumentParser
import Diagnostics
import Output
import Preview

/// `suluh serve`: shows the site in a browser while it is being edited.
struct ServeCommand: SiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Show the site in a browser, and anew after each change of its files.",
    discussion: """
      The site is built in memory and writes nothing: '--destination' and '--force' mean nothing here. After an error \
      the browser shows the site as it last was, and the error over it. Only this computer can ask for pages, unless \
      --host says otherwise. Prints the address on standard output. Ctrl-C ends it.
      """)

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The port to listen at; 0 takes any that is free.", valueName: "number"))
  var port: UInt16 = 8000

  @Option(
    help: ArgumentHelp(
      "Listen at this address of the computer, as 192.168.1.5; 0.0.0.0 is all of them. (default: 127.0.0.1 and ::1)",
      valueName: "address"))
  var host: ServingAddress?

  @Flag(help: "Open the site in the browser.")
  var open = false

  @OptionGroup(title: "Options of all subcommands") var global: GlobalOptions

  func run(on console: Console) async throws {
    let building = PreviewBuilding(global, on: console)
    var known = try building.watch.now()
    try building.checkFolder()
    let server = try opened()
    let interrupts = try InterruptGuard()
    _ = interrupts.add {
      server.stop()
      console.tell(.stopped)
    }
    let first = try await building.build()
    server.show(first)
    try server.start()
    let url = (host ?? ServingAddress.loopback[0]).url(port: server.port)
    tell(of: url, on: console)
    while true {
      let next = try await building.watch.next(after: known)
      server.show(try await building.build(after: next.changes(since: known, in: global.source)))
      known = next
    }
  }

  private func opened() throws -> PreviewServer {
    do {
      return try PreviewServer(at: host.map { [$0] } ?? ServingAddress.loopback, port: port)
    } catch {
      throw UserError(error.message, hint: error.hint)
    }
  }

  private func tell(of url: String, on console: Console) {
    if let host, !host.isLoopback { console.report(.warning, .othersCanSee, hint: .othersHint) }
    console.print(.served(at: url))
    if open, !Browser.open(url) { console.report(.warning, .noBrowser(url)) }
  }
}

extension ServingAddress: ExpressibleByArgument {
  public init?(argument: String) {
    if argument == "localhost" { self = Self.loopback[0] } else { self.init(argument) }
  }
}
