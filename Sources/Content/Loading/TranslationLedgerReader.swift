import Diagnostics

extension TranslationLedger {
  /// - Parameter languages: those that are translated into.
  init(_ record: Record, languages: [Language]) {
    defer { record.finish() }
    var entries: [Language: [Entry]] = [:]
    for language in languages {
      guard let parts = record.record(language.tag, required: false) else { continue }
      entries[language] = parts.entries.compactMap { part, node in
        parts.scalar(node, for: part.value).map { Entry(part: part, digest: $0) }
      }
    }
    self.init(entries: entries)
  }
}

extension Record {
  /// A list of reviews.
  func reviews(_ key: String) -> [Review] {
    list(key).compactMap { node in
      guard let record = record(node, for: key) else { return nil }
      defer { record.finish() }
      let role = record.choice("role", of: Review.Role.self)
      let day = record.day("on")
      let digest = record.text("text")
      guard let role, let day, let digest else { return nil }
      return Review(role: role, on: day, digest: digest)
    }
  }
}
