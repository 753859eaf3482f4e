import Templates

/// The lessons as texts to pass on.
struct ChannelsPage: TemplateContext {
  let page: PageContext
  let lessons: [ChannelLesson]

  static let schema: TemplateSchema<ChannelsPage> = [
    .one("page") { $0.page },
    .many("lessons") { $0.lessons },
  ]
}

/// A lesson with its short texts, and where its longer ones are.
struct ChannelLesson: TemplateContext {
  let id: Text
  let link: TitledLink
  let messages: [ChannelMessage]
  let sms: ChannelMessage?
  /// Each with its size as the summary.
  let files: [TitledLink]

  static let schema: TemplateSchema<ChannelLesson> = [
    .text("id") { $0.id },
    .one("link") { $0.link },
    .many("messages") { $0.messages },
    .optionalOne("sms") { $0.sms },
    .many("files") { $0.files },
  ]
}

/// A text as it is sent.
struct ChannelMessage: TemplateContext {
  /// With a `<br>` for each line.
  let words: Markup

  static let schema: TemplateSchema<ChannelMessage> = [
    .markup("words") { $0.words }
  ]
}
