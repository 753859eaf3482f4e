/// Which old block a new one came from.
enum BlockAlignment {
  typealias Pair = (old: Block?, new: Block?)

  /// The blocks that differ, in the order of the page: both versions of one that was edited, or one that came or went.
  static func differing(from old: [Block], to new: [Block]) -> [Pair] {
    EditScript(from: old, to: new).hunks.flatMap { pairs(Array(old[$0.old]), Array(new[$0.new])) }
  }

  /// Pairs in order so that the sum of their likeness is greatest; of very many blocks each with the one in the same
  /// place.
  private static func pairs(_ old: [Block], _ new: [Block]) -> [Pair] {
    guard !old.isEmpty, !new.isEmpty, old.count * new.count <= 2_500 else { return inOrder(old, new) }
    let likeness = old.map { a in new.map { b in a.likeness(to: b) } }
    var best = [[Double]](repeating: [Double](repeating: 0, count: new.count + 1), count: old.count + 1)
    for i in old.indices.reversed() {
      for j in new.indices.reversed() {
        best[i][j] = max(best[i + 1][j], best[i][j + 1], likeness[i][j] + best[i + 1][j + 1])
      }
    }
    var result: [Pair] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if i < old.count, j < new.count, likeness[i][j] > 0, best[i][j] == likeness[i][j] + best[i + 1][j + 1] {
        result.append((old[i], new[j]))
        (i, j) = (i + 1, j + 1)
      } else if i < old.count, j == new.count || best[i][j] == best[i + 1][j] {
        result.append((old[i], nil))
        i += 1
      } else {
        result.append((nil, new[j]))
        j += 1
      }
    }
    return result
  }

  private static func inOrder(_ old: [Block], _ new: [Block]) -> [Pair] {
    let common = min(old.count, new.count)
    let both = zip(old, new).flatMap { a, b -> [Pair] in a.likeness(to: b) > 0 ? [(a, b)] : [(a, nil), (nil, b)] }
    return both + old.dropFirst(common).map { ($0, nil) } + new.dropFirst(common).map { (nil, $0) }
  }
}

extension Block {
  /// From 0, not to be shown as one edited block, to 1.
  fileprivate func likeness(to other: Block) -> Double {
    guard part == other.part, contact == other.contact else { return 0 }
    let sameTag = tag == other.tag ? 0.1 : 0
    if words.isEmpty || other.words.isEmpty { return words.isEmpty && other.words.isEmpty ? 0.5 + sameTag : 0 }
    var counts: [String: Int] = [:]
    for word in words { counts[word, default: 0] += 1 }
    var common = 0
    for word in other.words where counts[word, default: 0] > 0 {
      counts[word]! -= 1
      common += 1
    }
    let share = Double(2 * common) / Double(words.count + other.words.count)
    // A heading or label of one or two words can be wholly new and still be the same heading.
    let isShort = tag == other.tag && max(words.count, other.words.count) <= 3
    return share >= 0.3 ? 0.9 * share + sameTag : isShort ? sameTag : 0
  }
}
