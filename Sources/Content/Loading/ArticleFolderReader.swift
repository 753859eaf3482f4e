import Diagnostics
import Markdown

/// Reads one folder of an article: its data, and its text in each language.
struct ArticleFolderReader: Sendable {
  let folder: ContentFolder
  let languages: [LanguageSettings]

  func read(_ article: ArticleFolder) -> Articles {
    let findings = Findings()
    var result = Articles()
    if article.kind == .handouts {
      result.handouts = HandoutReader(folder: self, findings: findings).read(article).map { [$0] } ?? []
      result.strings = findings.strings
      result.diagnostics = findings.diagnostics
      return result
    }
    for path in article.files where !isExpected(path, in: article) { findings.add(.unexpectedFile(path)) }
    let record = article.kind == .lessons ? dataRecord("\(article.path)/lesson.yml", article, findings) : nil
    let isDiscreet = record?.flag("discreet", default: false) ?? false
    let texts = texts(of: article, isDiscreet: isDiscreet, findings)
    switch article.kind {
    case .lessons:
      result.lessons = lesson(article, record, texts, isDiscreet: isDiscreet, findings).map { [$0] } ?? []
    case .pages:
      let place = SourceLocation(path: article.path)
      result.pages = texts.map { [FreePage(id: .init(rawValue: article.key), texts: $0, location: place)] } ?? []
    case .handouts: break
    case .destinations: result.destinations = destination(article, texts, findings).map { [$0] } ?? []
    case .regions:
      if let texts, let code = Region.Code(article.key) {
        let place = SourceLocation(path: texts.all.first?.path ?? article.path)
        result.regionNotes[code] = RegionNote(region: Located(code, at: place), texts: texts)
      } else if Region.Code(article.key) == nil {
        findings.add(.badRegionCode(article.key, at: SourceLocation(path: article.files.first ?? article.path)))
      }
    }
    result.strings = findings.strings
    result.diagnostics = findings.diagnostics
    return result
  }

  private func isExpected(_ path: String, in article: ArticleFolder) -> Bool {
    let name = path.dropFirst(article.path.utf8.count + 1)
    let data = article.kind == .lessons ? "lesson.yml" : article.kind == .destinations ? "destination.yml" : nil
    if article.kind == .lessons, name == TranslationLedger.fileName { return true }
    return name == data.map { $0[...] } ?? "" || languages.contains { name == "\($0.language.tag).md" }
  }

  /// The text in every language; nil where one is missing or unusable.
  private func texts(of article: ArticleFolder, isDiscreet: Bool, _ findings: Findings) -> Localized<Article>? {
    let paths = languages.map { "\(article.path)/\($0.language.tag).md" }
    return texts(of: article, at: paths, isDiscreet: isDiscreet, findings)
  }

  /// The same, from files in the order of the languages.
  func texts(
    of article: ArticleFolder, at paths: [String], isDiscreet: Bool = false, _ findings: Findings
  ) -> Localized<Article>? {
    let present = paths.first { article.files.contains($0) }
    var texts: [Article] = []
    for (language, path) in zip(languages, paths) {
      if article.files.contains(path) {
        let fixed = isDiscreet ? Set(language.sections.values) : nil
        if let text = text(path, of: article.kind, neutralBut: fixed, findings) { texts.append(text) }
      } else {
        let place = SourceLocation(path: present ?? article.files.first ?? article.path)
        findings.add(.missingTranslation(of: article.key, into: language.language.tag, at: place, file: path))
      }
    }
    return texts.count == languages.count ? Localized(inOrder: texts) : nil
  }

  private func text(
    _ path: String, of kind: Inventory.ArticleKind, neutralBut fixedHeadings: Set<String>?, _ findings: Findings
  ) -> Article? {
    let (file, problems) = folder.read(path)
    problems.forEach(findings.add)
    guard let file, let matter = FrontMatter(file, findings: findings),
      let record = Record(matter.yaml, findings: findings)
    else { return nil }
    return kind == .regions
      ? Article(note: record, file: file, bodyOffset: matter.bodyOffset)
      : Article(record, file: file, bodyOffset: matter.bodyOffset, neutralBut: fixedHeadings)
  }

  private func lesson(
    _ article: ArticleFolder, _ record: Record?, _ texts: Localized<Article>?, isDiscreet: Bool, _ findings: Findings
  ) -> Lesson? {
    guard let record else { return nil }
    defer { record.finish() }
    let order = record.wholeNumber("order")
    let strand = record.text("strand")
    let safety = record.choice("safety", default: Lesson.Safety.normal)
    let hasQuiz = record.flag("quiz", default: true)
    let reviews = record.reviews("reviewed")
    guard let order, let strand, let texts else { return nil }
    let lessonTexts = Localized(languages.map(\.language)) { language in
      LessonText(texts[language], headings: languages[language.index].sections)
    }
    return Lesson(
      id: .init(rawValue: article.key), order: order, strand: strand.value, isDiscreet: isDiscreet, safety: safety,
      hasQuiz: hasQuiz, texts: lessonTexts, ledger: ledger(of: article, findings), reviews: reviews,
      location: SourceLocation(path: "\(article.path)/lesson.yml"))
  }

  private func ledger(of article: ArticleFolder, _ findings: Findings) -> TranslationLedger? {
    let path = "\(article.path)/\(TranslationLedger.fileName)"
    guard article.files.contains(path), let record = dataRecord(path, article, findings) else { return nil }
    return TranslationLedger(record, languages: languages.dropFirst().map(\.language))
  }

  private func destination(_ article: ArticleFolder, _ texts: Localized<Article>?, _ findings: Findings)
    -> Destination?
  {
    let path = "\(article.path)/destination.yml"
    guard let record = dataRecord(path, article, findings) else { return nil }
    defer { record.finish() }
    let order = record.wholeNumber("order")
    let name = record.localized("name", languages.map(\.language))
    guard let order, let name, let texts else { return nil }
    return Destination(
      id: .init(rawValue: article.key), order: order, name: name, texts: texts, location: SourceLocation(path: path))
  }

  func dataRecord(_ path: String, _ article: ArticleFolder, _ findings: Findings) -> Record? {
    guard article.files.contains(path) else {
      findings.add(.missingFile(path, neededBy: article.files.first ?? article.path))
      return nil
    }
    let (file, problems) = folder.read(path)
    problems.forEach(findings.add)
    guard let file, let yaml = YAMLFile(file, text: file.text, findings: findings) else { return nil }
    return Record(yaml, findings: findings)
  }
}
