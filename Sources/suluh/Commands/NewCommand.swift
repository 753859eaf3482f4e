import ArgumentParser
import Content
import Diagnostics

/// `suluh new`: writes files to be filled in, one for every language of the site.
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write the files of a new lesson, page, region note or contact, to be filled in.",
    discussion: "A file that is there already is never changed. New texts are drafts.",
    subcommands: [NewLesson.self, NewPage.self, NewRegionNote.self, NewContact.self])
}

/// `suluh new lesson KEY`.
struct NewLesson: SiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "lesson", abstract: "Write a new lesson with its fixed sections.")

  @Argument(help: "The name of its folder, such as 'check-the-company'.")
  var key: String

  @OptionGroup(title: "Options of all subcommands") var global: GlobalOptions

  func run(on console: Console) async throws {
    let key = try SkeletonKey(key)
    try await ArticleSkeletons(site: global.site()).lesson(key).create(in: global.source, on: console)
  }
}

/// `suluh new page KEY`.
struct NewPage: SiteCommand {
  static let configuration = CommandConfiguration(commandName: "page", abstract: "Write a new page.")

  @Argument(help: "The name of its folder, such as 'about'.")
  var key: String

  @OptionGroup(title: "Options of all subcommands") var global: GlobalOptions

  func run(on console: Console) async throws {
    let key = try SkeletonKey(key)
    try await ArticleSkeletons(site: global.site()).page(key).create(in: global.source, on: console)
  }
}

/// `suluh new region-note CODE`.
struct NewRegionNote: SiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "region-note", abstract: "Write a new note about a region.")

  @Argument(help: "The region's official code or the slug of its page, such as 53.71.")
  var region: String

  @OptionGroup(title: "Options of all subcommands") var global: GlobalOptions

  func run(on console: Console) async throws {
    let site = try await global.site()
    let code = try site.regions.code(of: region)
    try ArticleSkeletons(site: site).regionNote(code).create(in: global.source, on: console)
  }
}

/// `suluh new contact ID`.
struct NewContact: SiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "contact", abstract: "Write a new contact record.",
    discussion: """
      Until its empty lines are filled in, 'check' and 'build' refuse it: no half-known number is published.
      """)

  @Argument(help: "Its id, such as 'uptd-ppa-53-office'.")
  var id: String

  @Option(help: "What kind of contact it is.")
  var kind = Contact.Kind.ngo

  @OptionGroup(title: "Options of all subcommands") var global: GlobalOptions

  func run(on console: Console) async throws {
    let key = try SkeletonKey(id)
    let site = try await global.site()
    if let known = site.index.contacts[Contact.ID(rawValue: id)] {
      throw UserError(.contactExists(id, known.location))
    }
    let skeleton = ContactSkeleton(
      id: key, kind: kind, languages: site.settings.languages, today: try Today(option: global.today).day,
      comments: console.language)
    try [skeleton.file].create(in: global.source, on: console)
  }
}

extension Contact.Kind: ExpressibleByArgument {}

extension Message {
  fileprivate static func contactExists(_ id: String, _ location: SourceLocation) -> Message {
    Message(
      en: "'\(id)' is there already, in '\(location.shortPlace)'",
      id: "'\(id)' sudah ada, di '\(location.shortPlace)'")
  }
}
