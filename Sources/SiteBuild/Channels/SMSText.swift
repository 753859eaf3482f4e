import Content
import Diagnostics

/// A lesson as one text message, or two: its core, a number that is shown today, the month of the check, the address,
/// and of what readers can do as much as still fits into the first.
struct SMSText: Sendable {
  let text: String
  private(set) var problems: [ChannelProblem] = []

  /// Two joined messages.
  static let limit = 2 * GSM7.eachOfSeveral

  /// What is kept free at least for the number, the month and the address when the core is measured.
  private static let reserve = 120

  init(_ words: LessonWords) {
    let core = words.blocks(.core)
    var sentences = core.map { GSM7.plain($0.text) }
    let end = Self.end(words)
    for block in words.blocks(.actions) where block.isStep {
      let action = GSM7.plain(block.text)
      guard GSM7.foreignSign(in: action) == nil else { continue }
      let longer = (sentences + [action, end]).joined(separator: " ")
      if let length = GSM7.length(of: longer), length <= GSM7.one { sentences.append(action) }
    }
    text = (sentences + [end]).joined(separator: " ")
    problems = Self.problems(of: core, words)
  }

  /// Measured with the longest end that some day can bring, not with today's: time alone never makes a text too long.
  private static func problems(of core: [PlainBlock], _ words: LessonWords) -> [ChannelProblem] {
    guard let place = core.first?.location else { return [] }
    let own = core.map { Located($0.text, at: $0.location) }
    let numbers = words.eligible.compactMap { contact in
      number(of: contact, words).map { Located($0, at: contact.location) }
    }
    let home = words.site.settings.baseURL
    let rest = [Located(checked(12, 2026, words), at: place), Located(home.value.withoutScheme, at: home.location)]
    let signs = (own + numbers + rest).compactMap { part in
      GSM7.foreignSign(in: GSM7.plain(part.value)).map { ChannelProblem(kind: .sign($0), location: part.location) }
    }
    func length(_ text: String) -> Int { GSM7.length(of: GSM7.plain(text)) ?? 0 }
    let end = (numbers.map { length($0.value) + 1 }.max() ?? 0) + length(rest.map(\.value).joined(separator: " "))
    let (signCount, room) = (length(own.map(\.value).joined(separator: " ")), limit - max(reserve, end + 1))
    if signCount <= room { return signs }
    return signs + [ChannelProblem(kind: .tooLong(.sms, signs: signCount, room: max(0, room)), location: place)]
  }

  var file: String { text + "\n" }

  private static func end(_ words: LessonWords) -> String {
    let shown = words.mentioned.filter { words.dated.states[$0.id].isShown }
    let number = shown.lazy.compactMap { Self.number(of: $0, words) }.first
    let checked = words.checked.map { Self.checked($0.month, $0.year, words) }
    let home = words.site.settings.baseURL.value.withoutScheme
    return GSM7.plain([number, checked, home].compactMap { $0 }.joined(separator: " "))
  }

  /// Nil for a contact whom nobody in Indonesia can reach.
  private static func number(of contact: Contact, _ words: LessonWords) -> String? {
    guard let line = contact.line, line.reach.fromIndonesia else { return nil }
    let place = line.place(in: words.site, language: words.language).map { " (\($0))" } ?? ""
    return words.string(.smsAsk, ["number": line.displayed + place])
  }

  private static func checked(_ month: Int, _ year: Int, _ words: LessonWords) -> String {
    words.string(.smsChecked, ["month": String(month), "year": String(year)])
  }
}
