import Content
import Output

/// A way by which a lesson travels besides its page. All say what stands in the lesson's fixed sections, nothing else.
public enum Channel: String, Sendable, CaseIterable {
  /// Messages of at most 700 signs.
  case whatsApp = "wa"
  /// At most two messages in the signs that every phone has.
  case sms
  /// The whole lesson, for e-mail and old computers.
  case plainText = "txt"
  /// The lesson for somebody who reads it to others.
  case readAloud = "read-aloud"
  /// Scripts for 30 and for 60 seconds.
  case radio
  /// A script for a minute and a half, to be spoken into a phone.
  case voiceNote = "voice-note"
}

extension Channel {
  /// The name of its folder: fixed where the channel is called the same everywhere, otherwise in the language's words.
  func folder(_ settings: LanguageSettings) -> String {
    switch self {
    case .whatsApp, .sms, .plainText, .radio: rawValue
    case .readAloud, .voiceNote: settings.segments[rawValue]?.value ?? rawValue
    }
  }

  /// `id/siaran/wa/cek-perusahaan.txt`; nil for a lesson that is in no channel.
  func path(of lesson: Lesson, in site: Site, _ language: Language) -> OutputPath? {
    guard !lesson.isDiscreet else { return nil }
    let settings = site[language]
    let top = settings.segments["channels"]?.value ?? "channels"
    let slug = lesson.texts[language].article.slug.value
    return OutputPath("\(language.tag)/\(top)/\(folder(settings))/\(slug).txt")
  }
}

extension DatedSite {
  /// Whether a lesson goes out by a channel: never a discreet one; none whose words its own page withholds, as a copy
  /// cannot be mended; and by SMS, which has no room for a caution, none that still needs one.
  func sends(_ lesson: Lesson, by channel: Channel, in language: Language) -> Bool {
    if lesson.isDiscreet { return false }
    if lesson.safety == .critical, Lesson.SectionKey.allCases.contains(where: {
      staleSections.contains($0, of: lesson.id, in: language)
    }) {
      return false
    }
    return channel != .sms || !unreviewed.contains(lesson.id)
  }
}
