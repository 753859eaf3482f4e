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

/// A lesson with its texts, and where they are as files.
struct ChannelLesson: TemplateContext {
  let id: Text
  let link: TitledLink
  /// A picture to send along, with its size.
  let card: TitledLink?
  let messages: [ChannelMessage]
  let sms: ChannelMessage?
  /// What somebody reads to others. The plain text is a file alone: it would weigh as much as all of them.
  let scripts: [ChannelScript]
  let files: [TitledLink]

  static let schema: TemplateSchema<ChannelLesson> = [
    .text("id") { $0.id },
    .one("link") { $0.link },
    .optionalOne("card") { $0.card },
    .many("messages") { $0.messages },
    .optionalOne("sms") { $0.sms },
    .many("scripts") { $0.scripts },
    .many("files") { $0.files },
  ]
}

/// A text as it is sent.
struct ChannelMessage: TemplateContext {
  /// With a `<br>` for each line.
  let words: Markup
  /// The last day of the number in it that lapses first; nil where none is shown.
  let until: Text?

  static let schema: TemplateSchema<ChannelMessage> = [
    .markup("words") { $0.words },
    .optionalText("until") { $0.until },
  ]
}

/// A text to be read to others, by what it is for.
struct ChannelScript: TemplateContext {
  let title: Text
  let text: ChannelMessage

  static let schema: TemplateSchema<ChannelScript> = [
    .text("title") { $0.title },
    .one("script") { $0.text },
  ]
}
