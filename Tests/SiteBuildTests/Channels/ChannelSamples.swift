import Content
import Testing

@testable import SiteBuild

extension TemporarySite {
  /// The base site's ordinary lesson as it goes out.
  func channels(_ tag: String = "id", on today: Day = today) async throws -> LessonChannels {
    let dated = try await dated(on: today)
    let lesson = try #require(dated.site.index.lessons[.init(rawValue: "langkah-resmi")])
    let language = try #require(dated.site.settings.languages.first { $0.tag == tag })
    return LessonChannels(lesson, in: language, of: dated, LinkTargets(dated.site))
  }

  /// What stands in a file of that lesson in Indonesian.
  func channelFile(_ channel: Channel) async throws -> String {
    let dated = try await dated()
    let lesson = try #require(dated.site.index.lessons[.init(rawValue: "langkah-resmi")])
    let language = try #require(dated.site.settings.languages.first { $0.tag == "id" })
    return dated.channelFile(channel, of: lesson, in: language, LinkTargets(dated.site))
  }

  /// Replaces what stands below a heading of that lesson, up to the next.
  func writeSection(_ heading: String, _ lines: [String]) throws {
    let file = "content/lessons/langkah-resmi/id.md"
    let parts = try #require(read(file)).text.split(separator: "\n## ", omittingEmptySubsequences: false)
    let changed = parts.map { part in
      part.hasPrefix("\(heading)\n") ? "\(heading)\n\n\(lines.joined(separator: "\n"))\n" : String(part)
    }
    try #require(changed != parts.map(String.init), "the lesson has a section '\(heading)'")
    try write(file, changed.joined(separator: "\n## "))
  }

  /// How digits are said in Indonesian.
  func addSpokenDigits() throws {
    let words = "[nol, satu, dua, tiga, empat, lima, enam, tujuh, delapan, sembilan]"
    try edit("content/languages/id.yml", "\nwords:\n", "\nwords:\n  digit: \(words)\n  plus: [plus]\n")
  }

  /// The site that is shipped, on the day for which it is built.
  static func shipped() async throws -> CheckedSite {
    let options = BuildOptions(source: testFolder + "/../..", destination: "", today: today, width: 2)
    return try await SiteBuilder(options).planned().site
  }
}

extension DatedSite {
  /// What stands in a lesson's file.
  func channelFile(_ channel: Channel, of lesson: Lesson, in language: Language, _ targets: LinkTargets) -> String {
    LessonWords(lesson, in: language, of: self, targets, isSpoken: channel.isSpoken).file(channel)
  }
}
