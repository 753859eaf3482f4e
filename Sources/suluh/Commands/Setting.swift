import Content
import Diagnostics

/// One thing that is in force, and who says so.
struct Setting {
  let name: String
  let value: String
  /// An option, a variable, a place in the content, or a word for what holds otherwise.
  let origin: Message

  init(_ name: String, _ value: String, from origin: Message) {
    self.name = name
    self.value = value
    self.origin = origin
  }

  /// The origin is always in English: programs read it.
  var json: JSONValue { ["name": .string(name), "value": .string(value), "origin": .string(origin.en)] }
}

extension Setting {
  /// What the options and the environment say.
  static func ofProgram(_ options: GlobalOptions) throws -> [Setting] {
    let today = try Today(option: options.today)
    let language = MessageLanguage.variables.first { Environment.process[$0] != nil }
    return [
      Setting("source", options.source, from: options.source == "." ? .byDefault : .option("--source")),
      Setting("destination", options.destinationFolder, from: given(options.destination, "--destination")),
      Setting("today", today.day.description, from: today.origin.message),
      Setting("jobs", String(options.width), from: options.jobs == nil ? .cores : .option("--jobs")),
      Setting("strict", yesOrNo(options.strict), from: options.strict ? .option("--strict") : .byDefault),
      Setting("drafts", yesOrNo(options.drafts), from: options.drafts ? .option("--drafts") : .byDefault),
      Setting(
        "messages", options.language.rawValue,
        from: options.messages != nil ? .option("--messages") : language.map(Message.option) ?? .byDefault),
    ]
  }

  /// What `site.yml` says, unless an option says otherwise.
  static func ofSite(_ settings: SiteSettings, baseURL: String?) -> [Setting] {
    let file = Message(sameInAll: SiteSettings.path)
    let validity = settings.validity
    let days = [
      ("short-code", validity.shortCode), ("landline", validity.landline), ("mobile", validity.mobile),
      ("online", validity.online), ("published-months", validity.publishedMonths),
    ]
    let thresholds = settings.thresholds.inWords
    let rules = settings.severities.sorted { $0.key < $1.key }
    return [
      Setting("languages", settings.languages.map(\.tag).joined(separator: ", "), from: file),
      Setting(
        "base_url", baseURL ?? settings.baseURL.value,
        from: baseURL == nil ? .place(settings.baseURL.location) : .option("--base-url")),
      Setting("publisher.name", settings.publisher.name),
      Setting("publisher.url", settings.publisher.url),
      Setting("exit_page", settings.exitPage),
      Setting("licence", settings.licence.name, from: file),
      Setting(
        "priority_regions", settings.priorityRegions.map(\.value.rawValue).joined(separator: ", "), from: file),
    ] + days.map { Setting("validity.\($0.0)", String($0.1), from: file) }
      + thresholds.map { Setting("thresholds.\($0.key)", $0.value, from: file) }
      + rules.map { Setting("rules.\($0.key)", $0.value?.rawValue ?? "off", from: file) }
      + settings.waivers.map { Setting("waivers.\($0.rule.value)", $0.file, from: .place($0.rule.location)) }
  }

  private init(_ name: String, _ value: Located<String>) {
    self.init(name, value.value, from: .place(value.location))
  }

  private static func given(_ value: String?, _ option: String) -> Message {
    value == nil ? .byDefault : .option(option)
  }

  private static func yesOrNo(_ value: Bool) -> String { value ? "yes" : "no" }
}

extension Thresholds {
  /// As `site.yml` writes them.
  fileprivate var inWords: [(key: String, value: String)] {
    func range(_ range: ClosedRange<Int>) -> String { "\(range.lowerBound)-\(range.upperBound)" }
    return [
      ("lesson-words", range(lessonWords)), ("key-points", range(keyPoints)), ("red-flags", range(redFlags)),
      ("actions", range(actions)), ("questions", range(questions)), ("sentence-words", String(sentenceWords)),
      ("mean-sentence-words", String(meanSentenceWords)), ("long-words-percent", String(longWordsPercent)),
      ("reading-ease", String(readingEase)), ("school-grade", String(schoolGrade)),
    ]
  }
}

extension Today.Origin {
  fileprivate var message: Message {
    switch self {
    case .option: .option("--today")
    case .sourceDateEpoch: .option(Today.variable)
    case .clock: Message(en: "the clock", id: "jam komputer")
    }
  }
}

extension SiteSettings {
  /// From the site's folder.
  fileprivate static let path = "content/site.yml"
}

extension Message {
  fileprivate static let byDefault = Message(en: "default", id: "bawaan")
  fileprivate static let cores = Message(en: "cores of this computer", id: "inti komputer ini")
  fileprivate static func option(_ name: String) -> Message { Message(sameInAll: name) }
  fileprivate static func place(_ location: SourceLocation) -> Message { Message(sameInAll: location.shortPlace) }
}
