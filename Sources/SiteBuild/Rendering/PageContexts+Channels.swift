import Content
import Output
import Templates

extension PageContexts {
  func channels(_ page: Page, at path: OutputPath) -> ChannelsPage {
    ChannelsPage(
      page: frame(page, at: path, summary: string(.channelsSummary, page.language)),
      lessons: lessons.compactMap { channelLesson($0, from: path, in: page.language) })
  }

  /// Where a lesson stands on the page of channels.
  func channelsLink(of lesson: Lesson, from path: OutputPath, in language: Language) -> TitledLink? {
    guard dated.sends(lesson, by: .whatsApp, in: language) else { return nil }
    return link(to: .channels, from: path, in: language).map { link in
      let slug = lesson.texts[language].article.slug.value
      return TitledLink(title: link.title, href: Text("\(link.href.string)#\(slug)"))
    }
  }

  /// See `Channel`.
  func channelFile(_ channel: Channel, of id: Lesson.ID, _ language: Language) -> [UInt8] {
    guard let lesson = site.index.lessons[id] else { return [] }
    let words = LessonWords(lesson, in: language, of: dated, targets, isSpoken: channel.isSpoken)
    return Array(words.file(channel).utf8)
  }

  private func channelLesson(_ lesson: Lesson, from path: OutputPath, in language: Language) -> ChannelLesson? {
    guard dated.sends(lesson, by: .whatsApp, in: language),
      let link = link(to: .lesson(lesson.id), from: path, in: language)
    else { return nil }
    let channels = LessonChannels(lesson, in: language, of: dated, targets)
    let files = Channel.allCases.filter { dated.sends(lesson, by: $0, in: language) }.compactMap { channel in
      channel.path(of: lesson, in: site, language).map { file in
        TitledLink(title: Text(string(channel.key, language)), href: Text(file.relative(to: path)))
      }
    }
    return ChannelLesson(
      id: Text(lesson.texts[language].article.slug.value), link: link,
      messages: channels.whatsApp.parts.map { ChannelMessage($0) },
      sms: dated.sends(lesson, by: .sms, in: language) ? ChannelMessage(channels.sms.text) : nil, files: files)
  }
}

extension ChannelMessage {
  init(_ message: String) {
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
    words = Markup(bytes: Array(lines.map { Markup(Text(String($0))).bytes }.joined(separator: Array("<br>\n".utf8))))
  }
}

extension Channel {
  fileprivate var key: InterfaceKey {
    switch self {
    case .whatsApp: .channelWhatsApp
    case .sms: .channelSMS
    case .plainText: .channelPlainText
    case .readAloud: .channelReadAloud
    case .radio: .channelRadio
    case .voiceNote: .channelVoiceNote
    }
  }
}
