/// The candidate that a misspelt name most likely means, if one is near enough to be worth saying.
///
/// Distance is Damerau–Levenshtein in its optimal string alignment form (insertion, deletion, substitution, swap of
/// neighbours; each costs 1). A candidate counts when it is at most a third of the longer name away.
public func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
  let target = Array(name.lowercased().unicodeScalars)
  var best: (name: String, distance: Int)?
  for candidate in candidates where candidate != name {
    let other = Array(candidate.lowercased().unicodeScalars)
    let allowed = min(best.map { $0.distance } ?? .max, max(1, max(target.count, other.count) / 3))
    guard abs(other.count - target.count) <= allowed else { continue }
    let distance = editDistance(target, other)
    guard distance <= allowed else { continue }
    if best == nil || (distance, candidate) < (best!.distance, best!.name) { best = (candidate, distance) }
  }
  return best?.name
}

private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1] + Array(repeating: 0, count: b.count)
    for j in b.indices {
      let substitution = last[j] + (a[i] == b[j] ? 0 : 1)
      row[j + 1] = min(last[j + 1] + 1, row[j] + 1, substitution)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1) }
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}

extension Message {
  /// The hint that names the nearest right name, or nil when nothing is near.
  public static func didYouMean(_ name: String, among candidates: some Sequence<String>) -> Message? {
    nearestName(to: name, among: candidates).map {
      Message(en: "did you mean '\($0)'?", id: "maksud Anda '\($0)'?")
    }
  }
}
