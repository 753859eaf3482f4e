import Content

/// Everything that a lesson sends out in one language.
struct LessonChannels: Sendable {
  private let written: LessonWords
  private let spoken: LessonWords

  init(_ lesson: Lesson, in language: Language, of dated: DatedSite, _ targets: LinkTargets) {
    written = LessonWords(lesson, in: language, of: dated, targets, isSpoken: false)
    spoken = LessonWords(lesson, in: language, of: dated, targets, isSpoken: true)
  }

  var whatsApp: WhatsAppText { WhatsAppText(written) }
  var sms: SMSText { SMSText(written) }
  func script(_ length: SpokenScript.Length) -> SpokenScript { SpokenScript(spoken, length) }

  /// The text of a channel's file, UTF-8 with line feeds.
  func file(_ channel: Channel) -> String {
    switch channel {
    case .whatsApp: whatsApp.file
    case .sms: sms.file
    case .plainText: PlainLesson(written).file
    case .readAloud: ReadAloudText(spoken).file
    case .radio: ScriptFile([script(.halfMinute), script(.minute)], spoken).file
    case .voiceNote: ScriptFile([script(.voiceNote)], spoken).file
    }
  }

  /// What cannot go out as it is.
  var problems: [ChannelProblem] {
    let place = written.lesson.texts[written.language].article.title.location
    let scripts = SpokenScript.Length.allCases.map { script($0) }.filter { !$0.fits }
    return whatsApp.problems + sms.problems
      + scripts.map { ChannelProblem(kind: .wordCount($0.wordCount, wanted: $0.length.words), location: place) }
  }
}
