/// What the difference between two versions of a block is.
struct BlockComparison {
  private let old: Block?
  private let new: Block?
  private let block: Block
  private let told: ToldValues
  private(set) var findings: [PageDifference.Finding] = []

  /// Nil when there is no block at all. What is told as a change of a contact is not told again.
  init?(_ pair: BlockAlignment.Pair, on page: PageDocument, told: ToldValues) {
    guard let block = pair.new ?? pair.old else { return nil }
    (old, new, self.block, self.told) = (pair.old, pair.new, block, told)
    compareWords(on: page)
    compareLinks(on: page)
    if let old, let new {
      compareReferences(old, new, on: page)
      if findings.isEmpty, old.tag != new.tag {
        let words = WordDifference(pieces: [.replaced(old: "<\(old.tag)>", new: "<\(new.tag)>"), .same(block.text)])
        add(.structure, words, essence: [old.tag, new.tag], on: page)
      }
    }
  }

  private mutating func compareWords(on page: PageDocument) {
    let before = old?.words ?? []
    let after = new?.words ?? []
    let hunks = EditScript(from: before, to: after).hunks
    guard !hunks.isEmpty, !hunks.allSatisfy(isTold) else { return }
    let words = WordDifference(before, after, hunks: hunks)
    let kind = block.isForMachines ? .structure : hunks.map(classed).min() ?? .text
    // Numbers must be seen in their whole sentence; of other words only what changed must be the same.
    add(kind, words, essence: kind <= .moneyOrLaw ? [words.old, "", words.new] : words.essence, on: page)
  }

  /// Whether all words of a hunk are ways to reach a contact, and are told as such.
  private func isTold(_ hunk: EditScript.Hunk) -> Bool {
    let isOldTold = hunk.old.allSatisfy { old?.isValue($0, in: told.old) ?? true }
    return isOldTold && hunk.new.allSatisfy { new?.isValue($0, in: told.new) ?? true }
  }

  private func classed(_ hunk: EditScript.Hunk) -> ChangeClass {
    let sides = [(old, hunk.old), (new, hunk.new)]
    let numbers = sides.map { block, range in
      block.map { block in range.filter { block.words[$0].hasDigit } } ?? []
    }
    let digits = zip(sides, numbers).map { side, indices in indices.compactMap { side.0?.words[$0].digits } }
    let isFact = sides.contains { block, range in block?.flags[range].contains { $0.contains(.fact) } ?? false }
    guard digits[0] != digits[1] else { return isFact ? .moneyOrLaw : .text }
    let isValue = zip(sides, numbers).contains { side, indices in
      indices.contains { side.0?.flags[$0].contains(.value) ?? false }
    }
    if isValue || block.contact != nil { return .contactOrNumber }
    if isFact { return .moneyOrLaw }
    let words = zip(sides, numbers).flatMap { side, indices in indices.map { (side.0?.words ?? [], $0) } }
    // The year of a footer is no law.
    if block.part.isShared, words.allSatisfy({ Quantity.isYear($0[$1]) }) { return .text }
    return words.allSatisfy { Quantity.isMoneyOrLaw($1, in: $0) } ? .moneyOrLaw : .contactOrNumber
  }

  private mutating func compareLinks(on page: PageDocument) {
    let before = old?.links ?? []
    let after = new?.links ?? []
    // The links of a text that came or went came or went with it.
    guard (old != nil && new != nil) || block.words.isEmpty else { return }
    for hunk in EditScript(from: before, to: after).hunks {
      let gone = Array(before[hunk.old])
      let come = Array(after[hunk.new])
      for index in 0..<max(gone.count, come.count) {
        let from = index < gone.count ? gone[index] : ""
        let to = index < come.count ? come[index] : ""
        addLink(from: from, to: to, on: page)
      }
    }
  }

  private mutating func addLink(from old: String, to new: String, on page: PageDocument) {
    if block.part == .edition || old.hasPrefix("sha256:") || new.hasPrefix("sha256:") {
      // What a style sheet, a script or a code says is nothing to read: that it changed is all.
      return add(.structure, WordDifference(pieces: []), essence: [], on: page)
    }
    let (from, to) = LinkDestination.difference(old, new)
    let words = WordDifference(
      pieces: [.same((block.words.isEmpty ? block.tag : block.text) + ":"), .replaced(old: old, new: new)])
    add(.link, words, essence: [block.words.isEmpty ? block.tag : "", from, to], on: page)
  }

  private mutating func compareReferences(_ old: Block, _ new: Block, on page: PageDocument) {
    let gone = old.references.map(\.key).filter { key in !new.references.contains { $0.key == key } }
    let come = new.references.map(\.key).filter { key in !old.references.contains { $0.key == key } }
    guard !gone.isEmpty || !come.isEmpty else { return }
    let change = WordDifference.Piece.replaced(old: gone.joined(separator: ", "), new: come.joined(separator: ", "))
    add(
      .moneyOrLaw, WordDifference(pieces: [.same(block.text + ":"), change]), essence: gone + ["→"] + come, on: page)
  }

  private mutating func add(_ kind: ChangeClass, _ words: WordDifference, essence: [String], on page: PageDocument) {
    let section = page.sections.indices.contains(block.section) ? page.sections[block.section] : .init()
    let place = ContentChange.Place(
      page: page.path.string, section: section.title, sectionNumber: block.section, words: words,
      references: block.references.isEmpty ? section.references : block.references, contact: block.contact)
    findings.append(.init(key: ChangeKey(kind: kind, part: block.part, essence: essence), place: place))
  }
}

/// The values that are told as changes of contacts: those that went from a page, and those that came to it.
struct ToldValues {
  /// Those that went.
  let old: [ContactValue]
  /// Those that came.
  let new: [ContactValue]

  init(_ findings: [ContactFinding]) {
    old = findings.flatMap(\.old)
    new = findings.flatMap(\.new)
  }
}

extension Block {
  /// Whether a word is part of one of these ways to reach somebody.
  fileprivate func isValue(_ index: Int, in values: [ContactValue]) -> Bool {
    guard flags[index].contains(.value) else { return false }
    return values.contains { $0.holds(words[index]) }
  }
}

extension ContactValue {
  /// Whether the word's digits stand together in its own; of a word without digits, whether it stands in it as it is.
  fileprivate func holds(_ word: String) -> Bool {
    guard word.hasDigit else { return shown.contains(word) }
    let digits = word.digits
    let own = normal.digits
    return own.count >= digits.count
      && (0...(own.count - digits.count)).contains { own[$0...].starts(with: digits) }
  }
}

extension String {
  fileprivate var hasDigit: Bool { utf8.contains { $0.isDigit } }

  fileprivate var digits: [UInt8] { utf8.filter(\.isDigit) }
}
