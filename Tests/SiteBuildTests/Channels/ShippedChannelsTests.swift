import Content
import Testing

@testable import SiteBuild

/// The lessons that are shipped, each by every channel.
struct ShippedChannelsTests {
  @Test("every shipped lesson keeps to the limits of its channels, in both languages")
  func limits() async throws {
    let dated = try await TemporarySite.shipped().dated
    let targets = LinkTargets(dated.site)
    let lessons = dated.site.lessons.filter { !$0.isDiscreet }
    #expect(lessons.count >= 15)
    for lesson in lessons {
      for language in dated.site.settings.languages {
        let channels = LessonChannels(lesson, in: language, of: dated, targets)
        let name = "\(lesson.id.rawValue) \(language.tag)"
        let problems = channels.problems.map(\.kind).filter { if case .twoMessages = $0 { false } else { true } }
        #expect(problems == [], "\(name)")
        #expect((2...7).contains(channels.whatsApp.parts.count), "\(name)")
        #expect(channels.whatsApp.parts.allSatisfy { $0.utf16.count <= WhatsAppText.limit }, "\(name)")
        #expect(try #require(GSM7.length(of: channels.sms.text)) <= SMSText.limit, "\(name)")
        for channel in Channel.allCases where ![.whatsApp, .sms].contains(channel) {
          let text = dated.channelFile(channel, of: lesson, in: language, targets)
          let long = text.split(separator: "\n").filter { $0.count > 72 && !$0.contains("https://") }
          #expect(long == [], "\(name)")
        }
      }
    }
  }

  @Test("no number goes out that no page may show, and none by SMS that is not shown today")
  func numbers() async throws {
    let dated = try await TemporarySite.shipped().dated
    let targets = LinkTargets(dated.site)
    let withheld = dated.site.contacts.filter { !dated.states[$0.id].hasNumber }.compactMap(\.line?.displayed)
    let allowed = Set(dated.site.contacts.filter { dated.states[$0.id].hasNumber }.compactMap(\.line?.displayed))
    let hidden = Set(withheld).subtracting(allowed).filter { $0.count > 5 }
    #expect(hidden.count > 10)
    for lesson in dated.site.lessons where !lesson.isDiscreet {
      for language in dated.site.settings.languages {
        let files = Channel.allCases.map { dated.channelFile($0, of: lesson, in: language, targets) }
        let text = files.joined()
        #expect(hidden.filter { text.contains($0) }.isEmpty, "\(lesson.id.rawValue)")
      }
    }
  }
}
