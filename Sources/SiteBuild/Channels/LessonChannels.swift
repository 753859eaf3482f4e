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

  /// See `LessonWords.file`; of a channel that is spoken.
  func spokenFile(_ channel: Channel) -> String { spoken.file(channel) }

  /// The last day of the number in a text of these channels that lapses first; nil for one without a number that is
  /// shown.
  func lastDay(ofNumbersIn text: String) -> Day? {
    written.mentioned.compactMap { contact -> Day? in
      guard case .shown(let until) = written.dated.states[contact.id], let line = contact.line else { return nil }
      let said = [line.displayed, written.settings.spoken(line.displayed)].compactMap { $0 }
      return said.contains { text.contains($0) } ? until : nil
    }.min()
  }

  /// What cannot go out as it is.
  var problems: [ChannelProblem] {
    let place = written.lesson.texts[written.language].article.title.location
    let scripts = SpokenScript.Length.allCases.map { script($0) }.filter { !$0.fits }
    let sms = sms
    let length = GSM7.length(of: sms.text) ?? 0
    let two = length > GSM7.one ? [ChannelProblem(kind: .twoMessages(signs: length), location: place)] : []
    return whatsApp.problems + sms.problems + two
      + scripts.map { ChannelProblem(kind: .wordCount($0.wordCount, wanted: $0.length.words), location: place) }
  }
}

extension Channel {
  /// Whether somebody says it to others, so that numbers stand in it as they are said.
  var isSpoken: Bool {
    switch self {
    case .whatsApp, .sms, .plainText: false
    case .readAloud, .radio, .voiceNote: true
    }
  }
}

extension LessonWords {
  /// The text of a channel's file, UTF-8 with line feeds; of words that are as spoken as the channel.
  func file(_ channel: Channel) -> String {
    switch channel {
    case .whatsApp: WhatsAppText(self).file
    case .sms: SMSText(self).file
    case .plainText: PlainLesson(self).file
    case .readAloud: ReadAloudText(self).file
    case .radio: ScriptFile([SpokenScript(self, .halfMinute), SpokenScript(self, .minute)], self).file
    case .voiceNote: ScriptFile([SpokenScript(self, .voiceNote)], self).file
    }
  }
}
