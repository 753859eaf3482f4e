import Content
import Foundation
import Output
import Testing

@testable import SiteBuild

struct ChannelTests {
  @Test("an ordinary lesson has a file for each channel and language, under fixed and translated names")
  func files() async throws {
    let (_, plan) = try await TemporarySite().planned()
    let paths = plan.entries.compactMap { entry -> String? in
      if case .channel = entry.content { entry.path.string } else { nil }
    }
    #expect(
      paths.sorted() == [
        "en/share/radio/official-steps.txt", "en/share/read/official-steps.txt", "en/share/sms/official-steps.txt",
        "en/share/txt/official-steps.txt", "en/share/voice/official-steps.txt", "en/share/wa/official-steps.txt",
        "id/siaran/baca/langkah-resmi.txt", "id/siaran/radio/langkah-resmi.txt", "id/siaran/sms/langkah-resmi.txt",
        "id/siaran/suara/langkah-resmi.txt", "id/siaran/txt/langkah-resmi.txt", "id/siaran/wa/langkah-resmi.txt",
      ])
  }

  @Test("a discreet lesson is in no channel, neither its words nor its address nor its name")
  func discreet() async throws {
    let site = try TemporarySite()
    let (checked, plan) = try await site.planned()
    let lesson = try #require(checked.dated.site.index.lessons[.init(rawValue: "minta-tolong")])
    let output = try await site.rendered()
    for entry in plan.entries {
      guard case .channel(_, let id, let language) = entry.content else { continue }
      #expect(id != lesson.id)
      let text = try #require(output.text(entry.path.string))
      #expect(!text.contains(lesson.texts[language].article.slug.value))
      #expect(!text.replacing("\n", with: " ").contains(lesson.texts[language].article.title.value))
      #expect(!entry.path.string.contains("minta-tolong"))
    }
    for language in checked.dated.site.settings.languages {
      for channel in Channel.allCases {
        #expect(channel.path(of: lesson, in: checked.dated.site, language) == nil)
        #expect(!checked.dated.sends(lesson, by: channel, in: language))
      }
    }
    #expect(try #require(output.text("id/siaran/index.html")).contains("info-keluarga") == false)
  }

  @Test("a lesson on which safety depends goes out by SMS only once two others have read it")
  func unreviewed() async throws {
    let site = try TemporarySite()
    try site.edit("content/lessons/langkah-resmi/lesson.yml", "", "safety: critical\n")
    let output = try await site.rendered()
    #expect(output.text("id/siaran/sms/langkah-resmi.txt") == nil)
    let caution = "Pelajaran ini belum ditinjau orang lain."
    for folder in ["wa", "txt", "baca", "radio", "suara"] {
      let text = try #require(output.text("id/siaran/\(folder)/langkah-resmi.txt"))
      #expect(text.replacing("\n", with: " ").contains(caution), "\(folder)")
    }
  }

  @Test("a translation whose page withholds words that have changed goes out by no channel")
  func stale() async throws {
    let site = try TemporarySite()
    try site.edit("content/lessons/langkah-resmi/lesson.yml", "", "safety: critical\n")
    try site.write("content/lessons/langkah-resmi/translation.yml", "en:\n  core: 000000000000\n")
    let output = try await site.rendered()
    #expect(output.text("id/siaran/wa/langkah-resmi.txt") != nil)
    #expect(output.text("en/share/wa/official-steps.txt") == nil)
    #expect(try #require(output.text("en/share/index.html")).contains("official-steps.txt") == false)
  }

  @Test("a lesson leads to its place on the page of channels, a discreet one to nothing")
  func link() async throws {
    let output = try await TemporarySite().rendered()
    let lesson = output.text("id/pelajaran/langkah-resmi.html")
    let discreet = output.text("id/pelajaran/info-keluarga-2.html")
    #expect(try #require(lesson).contains("<a href=\"../siaran/index.html#langkah-resmi\">Teks untuk dibagikan</a>"))
    #expect(try #require(discreet).contains("siaran") == false)
  }

  @Test("the page of channels shows messages as text that can be selected, and leads to every file")
  func page() async throws {
    let page = try #require(try await TemporarySite().rendered().text("id/siaran/index.html"))
    #expect(page.contains("<p class=\"message\">*Langkah resmi* (1/"))
    #expect(page.contains("<br>\n- Ada yang menahan paspor."))
    #expect(page.contains("data-copy=\"Salin\" data-copied=\"Tersalin\"") && page.contains("execCommand('copy')"))
    for folder in ["wa", "sms", "txt", "baca", "radio", "suara"] {
      #expect(page.contains("<a href=\"\(folder)/langkah-resmi.txt\">"))
    }
    for title in ["Untuk dibacakan", "Naskah radio", "Naskah pesan suara"] {
      #expect(page.contains("<summary>\(title)</summary>\n<p class=\"message"))
    }
    #expect(page.contains("Langkah resmi.<br>\n<br>\nInti") || page.contains("Langkah resmi.<br>\n<br>\nTempuh"))
  }

  @Test("a message says until when its number holds, so that the page can cover it, and one without a number does not")
  func lastDay() async throws {
    let output = try await TemporarySite().rendered()
    let page = try #require(output.text("id/siaran/index.html"))
    let messages = page.components(separatedBy: "<p class=\"message").dropFirst().compactMap {
      $0.components(separatedBy: "</p>").first
    }
    #expect(messages.contains { $0.contains("0800 1000") })
    for message in messages {
      let isDated = message.hasPrefix(" num\">") && message.hasSuffix("</time>")
      #expect(isDated == (message.contains("0800 1000") || message.contains("nol delapan")), "\(message)")
    }
    #expect(page.contains("'.num time'") && page.contains("<template id=\"past\">"))
  }

  @Test("the picture of a lesson stands beside its messages, with its size")
  func picture() async throws {
    let site = try TemporarySite()
    try site.write("content/cards/id/langkah-resmi.png", Data(repeating: 1, count: 18_001))
    let page = try #require(try await site.rendered().text("id/siaran/index.html"))
    #expect(page.contains("<a href=\"../../cards/id/langkah-resmi.png\">Gambar untuk dikirim bersamanya (19 kB)</a>"))
    let plain = try #require(try await TemporarySite().rendered().text("id/siaran/index.html"))
    #expect(!plain.contains("langkah-resmi.png"))
  }
}
