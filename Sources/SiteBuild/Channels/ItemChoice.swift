/// Which items of a script are read out.
struct ItemChoice: Sendable {
  struct Place: Sendable, Hashable {
    let group: Int
    let item: Int
  }

  private(set) var items: Set<Place> = []
  let hasOpening: Bool
  let hasClosing: Bool
  /// Of the items and the headings of their groups.
  private(set) var wordCount = 0

  /// At least one item of every group that has some, the first ones with which the sum is in the range; without
  /// closing, then without opening, where nothing else fits. Where no choice is long enough, the longest; where none is
  /// short enough, none.
  init(_ frame: ScriptFrame, in range: ClosedRange<Int>) {
    let shapes = [(true, true), (true, false), (false, true), (false, false)]
    var best: (choice: ItemChoice, sum: Int)?
    for (opening, closing) in shapes {
      var choice = ItemChoice(opening: opening, closing: closing)
      let used = frame.fixedWords(with: choice)
      guard used <= range.upperBound else { continue }
      let isWhole = choice.fill(frame, to: (range.lowerBound - used)...(range.upperBound - used))
      let sum = used + choice.wordCount
      if isWhole, range.contains(sum) {
        self = choice
        return
      }
      if best.map({ $0.sum < sum }) ?? true { best = (choice, sum) }
    }
    self = best?.choice ?? ItemChoice(opening: false, closing: false)
  }

  private init(opening: Bool, closing: Bool) {
    (hasOpening, hasClosing) = (opening, closing)
  }

  /// Takes items in turn from the groups, the first ones first, and of the choices whose sum is in the range the one
  /// that reaches least far down the lists. False where every group has an item in none of them.
  private mutating func fill(_ frame: ScriptFrame, to range: ClosedRange<Int>) -> Bool {
    let groups = frame.groups.indices.filter { !frame.groups[$0].items.isEmpty }
    var sums = ReachableSums(upTo: range.upperBound, groupCount: frame.groups.count)
    for item in 0..<(groups.map { frame.groups[$0].items.count }.max() ?? 0) {
      for group in groups where item < frame.groups[group].items.count {
        sums.add(
          Place(group: group, item: item), words: frame.groups[group].items[item].numberOfWords,
          headingWords: frame.groups[group].heading.numberOfWords)
      }
    }
    let all = groups.reduce(0) { $0 | 1 << $1 }
    let whole = (max(0, range.lowerBound)...range.upperBound).compactMap { words in
      sums.path(words: words, groups: all).map { (words, $0) }
    }
    let first = whole.min { (Self.depth($0.1), -$0.0) < (Self.depth($1.1), -$1.0) }
    guard let (words, path) = first ?? sums.longest else { return false }
    items = Set(path)
    wordCount = words
    return first != nil
  }

  /// How far down the lists a choice reaches: the first items are the weightiest.
  private static func depth(_ path: [Place]) -> Int { path.reduce(0) { $0 + $1.item * $1.item } }
}

/// The numbers of words that some choice of items has, each with the choice that was found first.
private struct ReachableSums {
  private let most: Int
  private let groupSets: Int
  /// For every number of words and every set of groups (as bits) the last step towards it; below 0 for none.
  private var last: [Int32]
  private var steps: [(place: ItemChoice.Place, before: Int32)] = []

  init(upTo most: Int, groupCount: Int) {
    self.most = most
    groupSets = 1 << groupCount
    last = Array(repeating: -2, count: (most + 1) * groupSets)
    last[0] = -1
  }

  /// Every choice so far, once more with this item.
  mutating func add(_ place: ItemChoice.Place, words: Int, headingWords: Int) {
    // From the longest down, so that no choice takes the item twice.
    for sum in stride(from: most, through: 0, by: -1) {
      for groups in 0..<groupSets where last[sum * groupSets + groups] > -2 {
        let isFirst = groups & (1 << place.group) == 0
        let next = sum + words + (isFirst ? headingWords : 0)
        let index = next * groupSets + (groups | 1 << place.group)
        guard next <= most, words > 0, last[index] == -2 else { continue }
        steps.append((place, last[sum * groupSets + groups]))
        last[index] = Int32(steps.count - 1)
      }
    }
  }

  /// Nil where no choice has so many words.
  func path(words: Int, groups: Int) -> [ItemChoice.Place]? {
    var step = last[words * groupSets + groups]
    guard step > -2 else { return nil }
    var path: [ItemChoice.Place] = []
    while step >= 0 {
      path.append(steps[Int(step)].place)
      step = steps[Int(step)].before
    }
    return path
  }

  var longest: (Int, [ItemChoice.Place])? {
    for words in stride(from: most, through: 0, by: -1) {
      for groups in stride(from: groupSets - 1, through: 0, by: -1) {
        if let path = path(words: words, groups: groups) { return (words, path) }
      }
    }
    return nil
  }
}
