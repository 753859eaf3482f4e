import Diagnostics

extension WordList {
  /// Reads the lists of words; a file whose name is not that of a list in a language of the site is a finding.
  static func read(_ paths: [String], from folder: ContentFolder, languages: [Language])
    -> (lists: [WordList], diagnostics: [Diagnostic])
  {
    let findings = Findings()
    var lists: [WordList] = []
    for path in paths {
      let parts = path.split(separator: "/").last?.split(separator: ".").map(String.init) ?? []
      guard parts.count == 3, let name = Name(rawValue: parts[0]),
        let language = languages.first(where: { $0.tag == parts[1] })
      else {
        findings.add(.unknownWordList(path, among: languages))
        continue
      }
      let (file, problems) = folder.read(path)
      problems.forEach(findings.add)
      guard let file, let yaml = YAMLFile(file, text: file.text, findings: findings) else { continue }
      lists.append(WordList(name: name, language: language, entries: entries(of: yaml, name, findings)))
    }
    return (lists, findings.diagnostics)
  }

  private static func entries(of yaml: YAMLFile, _ name: Name, _ findings: Findings) -> [Entry] {
    guard case .sequence(let sequence) = yaml.root else {
      findings.add(.wrongType("", expected: .aList, at: yaml.places.location(yaml.root)))
      return []
    }
    return sequence.compactMap { node in
      if name.isWordsAlone, let scalar = node.scalar {
        return entry(Located(scalar.string, at: yaml.places.location(node)), instead: "", why: "", findings)
      }
      guard case .mapping(let mapping) = node else {
        findings.add(.wrongType("", expected: .aMapping, at: yaml.places.location(node)))
        return nil
      }
      let record = Record(mapping, at: yaml.places.location(node), places: yaml.places, findings: findings)
      defer { record.finish() }
      let words = record.text("words")
      let instead = name.isWordsAlone ? record.optionalText("instead") : record.text("instead")
      let why = record.optionalText("why")
      return words.flatMap { entry($0, instead: instead?.value ?? "", why: why?.value ?? "", findings) }
    }
  }

  private static func entry(_ words: Located<String>, instead: String, why: String, _ findings: Findings) -> Entry? {
    guard let phrases = phrases(of: words.value) else {
      findings.add(.invalidValue(words.value, expected: .wordsWithAlternatives, at: words.location))
      return nil
    }
    return Entry(phrases: phrases, instead: instead, why: why, location: words.location)
  }
}

extension Message {
  fileprivate static let wordsWithAlternatives = Message(
    en: "words with alternatives in brackets, such as '(one|two) three'",
    id: "kata dengan pilihan dalam kurung, seperti '(satu|dua) tiga'")
}

extension Diagnostic {
  fileprivate static func unknownWordList(_ path: String, among languages: [Language]) -> Diagnostic {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let known = WordList.Name.allCases.flatMap { list in languages.map { "\(list.rawValue).\($0.tag).yml" } }
    let list = known.joined(separator: ", ")
    return Diagnostic(
      .unexpectedFile, at: SourceLocation(path: path),
      Message(en: "no list of words is called '\(name)'", id: "tidak ada daftar kata bernama '\(name)'"),
      hint: .didYouMean(name, among: known) ?? Message(en: "one of: \(list)", id: "salah satu: \(list)"))
  }
}
