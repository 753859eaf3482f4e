/// What has to be replaced to make one sequence of another, by the fewest insertions and deletions (E. W. Myers, "An
/// O(ND) Difference Algorithm and Its Variations", 1986).
struct EditScript {
  /// Items of the old sequence, and the items of the new one that stand in their place; one of the two may be empty.
  struct Hunk: Hashable {
    var old: Range<Int>
    var new: Range<Int>
  }

  /// In order; between two there is at least one item that stays.
  private(set) var hunks: [Hunk] = []

  /// With more than `limit` insertions and deletions all between the first and the last is one hunk: time and memory
  /// grow with their square.
  init<Item: Hashable>(from old: [Item], to new: [Item], limit: Int = 1000) {
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var end = 0
    while end < min(old.count, new.count) - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    let middle = Hunk(old: start..<(old.count - end), new: start..<(new.count - end))
    if middle.old.isEmpty && middle.new.isEmpty { return }
    hunks = [middle]
    if middle.old.isEmpty || middle.new.isEmpty { return }
    var ids: [Item: Int32] = [:]
    func numbered(_ items: ArraySlice<Item>) -> [Int32] {
      items.map { item in
        if let id = ids[item] { return id }
        ids[item] = Int32(ids.count)
        return Int32(ids.count - 1)
      }
    }
    let search = ShortestEdit(from: numbered(old[middle.old]), to: numbered(new[middle.new]), limit: limit)
    guard let kept = search.keptPairs() else { return }
    hunks = Self.hunks(in: middle, around: kept)
  }

  private static func hunks(in middle: Hunk, around kept: [(old: Int, new: Int)]) -> [Hunk] {
    var hunks: [Hunk] = []
    var (old, new) = (middle.old.lowerBound, middle.new.lowerBound)
    for pair in kept + [(middle.old.count, middle.new.count)] {
      let (nextOld, nextNew) = (middle.old.lowerBound + pair.old, middle.new.lowerBound + pair.new)
      if nextOld > old || nextNew > new { hunks.append(Hunk(old: old..<nextOld, new: new..<nextNew)) }
      (old, new) = (nextOld + 1, nextNew + 1)
    }
    return hunks
  }
}

/// The search for the shortest way from one sequence to another, with all its steps.
private struct ShortestEdit {
  let old: [Int32]
  let new: [Int32]
  /// For each number of edits, how far the diagonals -edits, -edits + 2, … +edits reached in the old sequence.
  private var reached: [[Int32]] = []
  private var isComplete = false

  init(from old: [Int32], to new: [Int32], limit: Int) {
    self.old = old
    self.new = new
    var frontier: [Int32] = []
    for edits in 0...min(limit, old.count + new.count) {
      var next: [Int32] = []
      next.reserveCapacity(edits + 1)
      for index in 0...edits {
        var x = Self.start(index, edits, frontier)
        var y = x - (2 * index - edits)
        while x < old.count, y >= 0, y < new.count, old[x] == new[y] { (x, y) = (x + 1, y + 1) }
        next.append(Int32(x))
        if x == old.count, y == new.count {
          reached.append(next)
          isComplete = true
          return
        }
      }
      reached.append(next)
      frontier = next
    }
  }

  /// Where the diagonal `2 * index - edits` begins, coming from one edit less: by a deletion from the diagonal below
  /// or by an insertion from the one above.
  private static func start(_ index: Int, _ edits: Int, _ frontier: [Int32]) -> Int {
    if edits == 0 { return 0 }
    if index == 0 { return Int(frontier[0]) }
    if index == edits { return Int(frontier[index - 1]) + 1 }
    return comesByInsertion(index, edits, frontier) ? Int(frontier[index]) : Int(frontier[index - 1]) + 1
  }

  private static func comesByInsertion(_ index: Int, _ edits: Int, _ frontier: [Int32]) -> Bool {
    index == 0 || (index < edits && frontier[index - 1] < frontier[index])
  }

  /// The places of the items that stay, in order; nil when the search was given up.
  func keptPairs() -> [(old: Int, new: Int)]? {
    guard isComplete, var index = reached.last.map({ $0.count - 1 }) else { return nil }
    var pairs: [(old: Int, new: Int)] = []
    for edits in stride(from: reached.count - 1, through: 0, by: -1) {
      let diagonal = 2 * index - edits
      var x = Int(reached[edits][index])
      let previous = edits > 0 ? reached[edits - 1] : []
      let start = Self.start(index, edits, previous)
      while x > start {
        x -= 1
        pairs.append((x, x - diagonal))
      }
      if edits > 0, !Self.comesByInsertion(index, edits, previous) { index -= 1 }
    }
    return pairs.reversed()
  }
}
