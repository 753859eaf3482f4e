import Diagnostics

extension Change {
  init?(_ id: Located<String>, _ record: Record, languages: [Language]) {
    defer { record.finish() }
    let on = record.day("on")
    let text = record.localized("text", languages)
    let about = record.optionalText("about")
    guard let on, let text else { return nil }
    self.init(id: ID(rawValue: id.value), on: on, text: text, about: about, location: id.location)
  }
}
