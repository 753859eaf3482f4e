import Content

/// Skeletons of texts in every language of a site.
struct ArticleSkeletons {
  let site: Site

  /// A lesson: what its languages share, and its fixed sections under their headings.
  func lesson(_ key: SkeletonKey) -> [SkeletonFile] {
    let order = (site.lessons.map(\.order).max() ?? 0) + 1
    let data = "order: \(order)\nstrand: A\ndiscreet: false\nsafety: normal\n"
    return [SkeletonFile(path: "content/lessons/\(key.text)/lesson.yml", text: data)]
      + inEveryLanguage("content/lessons/\(key.text)") { settings, words in
        frontMatter(key, words) + sections(settings, words)
      }
  }

  /// Any other page.
  func page(_ key: SkeletonKey) -> [SkeletonFile] {
    inEveryLanguage("content/pages/\(key.text)") { _, words in frontMatter(key, words) + "\n\(words.text)\n" }
  }

  /// What is known of one region.
  func regionNote(_ code: Region.Code) -> [SkeletonFile] {
    inEveryLanguage("content/regions/\(code.rawValue)") { _, words in
      "---\ndraft: true\n---\n\n### \(words.localHeading)\n\n\(words.text)\n"
    }
  }

  private func inEveryLanguage(
    _ folder: String, _ text: (LanguageSettings, SkeletonWords) -> String
  ) -> [SkeletonFile] {
    site.languages.map { settings in
      let tag = settings.language.tag
      return SkeletonFile(path: "\(folder)/\(tag).md", text: text(settings, SkeletonWords(for: settings.language)))
    }
  }

  /// A draft, so that it stays out of the site until somebody has read it through.
  private func frontMatter(_ key: SkeletonKey, _ words: SkeletonWords) -> String {
    "---\ntitle: \(key.title)\nslug: \(key.text)\nsummary: \(words.summary)\ndraft: true\n---\n"
  }

  private func sections(_ settings: LanguageSettings, _ words: SkeletonWords) -> String {
    Lesson.SectionKey.allCases.map { key in
      "\n## \(settings.sections[key] ?? key.rawValue)\n\n\(body(of: key, words))\n"
    }.joined()
  }

  private func body(of key: Lesson.SectionKey, _ words: SkeletonWords) -> String {
    switch key {
    case .core, .audience, .contacts: words.text
    case .points, .redFlags: "- \(words.point)"
    case .actions: "1. \(words.step)"
    case .quiz:
      """
      ```quiz
      ? \(words.question)
      + \(words.rightAnswer) | \(words.feedback)
      - \(words.wrongAnswer) | \(words.feedback)
      ```
      """
    }
  }
}
