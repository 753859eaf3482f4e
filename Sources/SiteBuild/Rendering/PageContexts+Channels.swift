import Content
import Output
import Templates

extension PageContexts {
  /// - Parameter size: of a file that the site copies, in bytes.
  func channels(_ page: Page, at path: OutputPath, size: (OutputPath) -> Int?) -> ChannelsPage {
    ChannelsPage(
      page: frame(page, at: path, summary: string(.channelsSummary, page.language)),
      lessons: lessons.compactMap { lesson in
        channelLesson(lesson, card: card(of: lesson, from: path, in: page.language, size), from: path, in: page.language)
      })
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

  private func card(
    of lesson: Lesson, from path: OutputPath, in language: Language, _ size: (OutputPath) -> Int?
  ) -> TitledLink? {
    guard let name = Card.name(of: .lesson(lesson.id), in: site),
      let file = OutputPath("cards/\(language.tag)/\(name).png"), let bytes = size(file)
    else { return nil }
    let settings = site[language]
    let title = settings.string(.channelPicture, ["size": settings.written((bytes + 999) / 1_000)])
    return TitledLink(title: Text(title), href: Text(file.relative(to: path)))
  }

  private func channelLesson(
    _ lesson: Lesson, card: TitledLink?, from path: OutputPath, in language: Language
  ) -> ChannelLesson? {
    guard dated.sends(lesson, by: .whatsApp, in: language),
      let link = link(to: .lesson(lesson.id), from: path, in: language)
    else { return nil }
    let channels = LessonChannels(lesson, in: language, of: dated, targets)
    let files = Channel.allCases.filter { dated.sends(lesson, by: $0, in: language) }.compactMap { channel in
      channel.path(of: lesson, in: site, language).map { file in
        TitledLink(title: Text(string(channel.key, language)), href: Text(file.relative(to: path)))
      }
    }
    let spoken = Channel.allCases.filter { $0.isSpoken && dated.sends(lesson, by: $0, in: language) }
    return ChannelLesson(
      id: Text(lesson.texts[language].article.slug.value), link: link, card: card,
      messages: channels.whatsApp.parts.map { message($0, of: channels) },
      sms: dated.sends(lesson, by: .sms, in: language) ? message(channels.sms.text, of: channels) : nil,
      scripts: spoken.map { channel in
        let text = channels.spokenFile(channel).paragraphsInOneLine
        return ChannelScript(title: Text(string(channel.key, language)), text: message(text, of: channels))
      }, files: files)
  }

  private func message(_ text: String, of channels: LessonChannels) -> ChannelMessage {
    ChannelMessage(text, until: channels.lastDay(ofNumbersIn: text).map { Text($0.description) })
  }
}

extension String {
  /// Without the ends of lines within paragraphs: a page has its own.
  fileprivate var paragraphsInOneLine: String {
    split(separator: "\n\n").map { String($0).trimmed }.joined(separator: "\n\n")
  }
}

extension ChannelMessage {
  init(_ message: String, until: Text?) {
    self.until = until
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
