import Diagnostics
import Markdown

/// Reads `handouts/<key>/`: `handout.yml` and a text for each language, `id.md`, or for each edition and language,
/// `gmit.id.md`.
struct HandoutReader {
  let folder: ArticleFolderReader
  let findings: Findings

  func read(_ article: ArticleFolder) -> Handout? {
    let path = "\(article.path)/handout.yml"
    guard let record = folder.dataRecord(path, article, findings) else { return nil }
    defer { record.finish() }
    let order = record.wholeNumber("order")
    let kind = record.choice("kind", of: Handout.Kind.self)
    let code = record.text("code")
    let checked = record.day("checked")
    let isPosted = record.flag("posted", default: true)
    let pages = record.optionalWholeNumber("pages") ?? 1
    let keys = record.texts("editions").map(\.value)
    let reviews = record.reviews("reviewed")
    let parts = record.list("sections", required: true).compactMap { node in
      record.record(node, for: "sections").flatMap(part)
    }
    let editions = editions(keys, of: article)
    let pictures = folder.languages.map { (language: $0.language.tag, path: "\(article.path)/\($0.language.tag).png") }
    guard let order, let kind, let code, let checked, let editions else { return nil }
    if !code.value.isEditionCode { findings.add(.badEditionCode(code)) }
    return Handout(
      id: .init(rawValue: article.key), order: order, kind: kind, code: code.value, checked: checked,
      isPosted: isPosted, pageCount: max(1, pages), parts: parts, editions: editions, reviews: reviews,
      pictures: Dictionary(
        uniqueKeysWithValues: pictures.filter { article.files.contains($0.path) }.map { ($0.language, $0.path) }),
      location: SourceLocation(path: path))
  }

  /// Nil where a text is missing or unusable; the findings say which. Other files of the folder are findings, too.
  private func editions(_ keys: [String], of article: ArticleFolder) -> [Handout.Edition]? {
    let prefixes = keys.isEmpty ? [""] : keys.map { "\($0)." }
    var expected: Set<String> = ["\(article.path)/handout.yml"]
    var editions: [Handout.Edition] = []
    for prefix in prefixes {
      let paths = folder.languages.map { "\(article.path)/\(prefix)\($0.language.tag).md" }
      expected.formUnion(paths)
      guard let texts = folder.texts(of: article, at: paths, findings) else { continue }
      editions.append(Handout.Edition(key: prefix.isEmpty ? nil : String(prefix.dropLast()), texts: texts))
    }
    for path in article.files where !expected.contains(path) && !path.hasSuffix(".png") {
      findings.add(.unexpectedFile(path))
    }
    return editions.count == prefixes.count ? editions : nil
  }

  private func part(_ record: Record) -> Handout.Part? {
    defer { record.finish() }
    let name = record.text("part")
    let page = record.optionalWholeNumber("page") ?? 1
    let lesson = record.optionalText("lesson")
    let section = record.optionalChoice("from", of: Lesson.SectionKey.self)
    let checklist = record.optionalWholeNumber("checklist")
    let items = record.texts("items").compactMap { record.wholeNumber($0, in: 1..<1000, .aCountFromOne) }
    let hasStory = record.flag("region_story", default: false)
    guard let name else { return nil }
    var excerpt: Handout.Excerpt? = hasStory ? .regionStory : nil
    if let lesson {
      excerpt = .lesson(
        Located(.init(rawValue: lesson.value), at: lesson.location), section: section ?? .points, checklist: checklist,
        items: items)
    }
    return Handout.Part(name: name.value, page: max(1, page), excerpt: excerpt, location: name.location)
  }
}

extension Record {
  fileprivate func optionalWholeNumber(_ key: String) -> Int? {
    optionalText(key).flatMap { wholeNumber($0, in: 0..<1000, .aWholeNumber) }
  }

  fileprivate func wholeNumber(_ text: Located<String>, in range: Range<Int>, _ expected: Message) -> Int? {
    if let number = Int(text.value), range.contains(number) { return number }
    findings.add(.invalidValue(text.value, expected: expected, at: text.location))
    return nil
  }
}

extension String {
  /// Three to eight of A–Z and 0–9: short enough to be read out and typed.
  fileprivate var isEditionCode: Bool {
    (3...8).contains(utf8.count) && utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) }
  }
}

extension Message {
  fileprivate static let aCountFromOne = Message(en: "a number from 1 on", id: "angka mulai dari 1")
}

extension Diagnostic {
  fileprivate static func badEditionCode(_ code: Located<String>) -> Diagnostic {
    .invalidValue(
      code.value,
      expected: Message(
        en: "3 to 8 capital letters or digits, such as MIMBAR",
        id: "3 sampai 8 huruf besar atau angka, misalnya MIMBAR"),
      at: code.location)
  }
}
