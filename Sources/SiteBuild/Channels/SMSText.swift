import Content
import Diagnostics

/// A lesson as one text message, or two: its core, a number that is shown today, the month of the check, the address,
/// and of what readers can do as much as still fits into the first.
struct SMSText: Sendable {
  let text: String
  private(set) var problems: [ChannelProblem] = []

  /// Two joined messages.
  static let limit = 2 * GSM7.eachOfSeveral

  /// What is kept free for the number, the month and the address when the core is measured, whatever they are today:
  /// time alone never makes a text too long.
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
    for block in core {
      let plain = GSM7.plain(block.text)
      if let sign = GSM7.foreignSign(in: plain) {
        problems.append(ChannelProblem(kind: .sign(sign), location: block.location))
      }
    }
    let own = GSM7.length(of: core.map { GSM7.plain($0.text) }.joined(separator: " ")) ?? 0
    if own > Self.limit - Self.reserve, let place = core.first?.location {
      problems.append(
        ChannelProblem(kind: .tooLong(.sms, signs: own, room: Self.limit - Self.reserve), location: place))
    }
  }

  var file: String { text + "\n" }

  private static func end(_ words: LessonWords) -> String {
    let shown = words.mentioned.filter { contact in
      words.dated.states[contact.id].isShown && contact.line?.reach.fromIndonesia == true
    }
    let number = shown.first.flatMap { contact in
      words.dated.words(of: contact, words.settings, isSpoken: false)
    }
    let checked = words.checked.map {
      words.string(.smsChecked, ["month": String($0.month), "year": String($0.year)])
    }
    let home = words.site.settings.baseURL.value.withoutScheme
    return GSM7.plain(
      [number.map { words.string(.smsAsk, ["number": $0]) }, checked, home].compactMap { $0 }.joined(separator: " "))
  }
}

extension String {
  /// As people type an address.
  fileprivate var withoutScheme: String {
    for scheme in ["https://", "http://"] where hasPrefix(scheme) { return String(dropFirst(scheme.count)) }
    return self
  }
}
