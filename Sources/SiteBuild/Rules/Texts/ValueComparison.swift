import Diagnostics

/// Compares the numbers of two languages.
struct ValueComparison {
  let first: ValueReader
  let second: ValueReader

  /// A number that only one of the two has.
  struct Difference {
    let written: String
    let place: SourceLocation
    let isInFirst: Bool
    /// Where the other language says something else, or could have said it.
    let other: SourceLocation?
  }

  fileprivate struct Found {
    let value: WrittenValue
    let prose: Prose

    var place: SourceLocation { prose.location(of: value.range) }
    var written: String { prose.text(of: value.range) }
  }

  /// The numbers that one side has and the other lacks. Where only one side has more, small ones may be words in the
  /// other, and a second mention says nothing new.
  func differences(_ ours: [Prose], _ theirs: [Prose]) -> [Difference] {
    if ours.isEmpty, theirs.isEmpty { return [] }
    let (ours, theirs) = (values(in: ours, by: first), values(in: theirs, by: second))
    let (lonelyOurs, lonelyTheirs) = (surplus(of: ours, over: theirs), surplus(of: theirs, over: ours))
    let isOneSided = lonelyOurs.isEmpty || lonelyTheirs.isEmpty
    let (oursTold, theirsTold) =
      isOneSided ? (news(in: lonelyOurs, to: theirs), news(in: lonelyTheirs, to: ours)) : (lonelyOurs, lonelyTheirs)
    // One slip in one place is one difference: it is told where the second language says something else.
    let pairs = zip(oursTold, theirsTold).map { Difference($1, isInFirst: false, other: $0) }
    return pairs + oursTold.dropFirst(pairs.count).map { Difference($0, isInFirst: true, other: nil) }
      + theirsTold.dropFirst(pairs.count).map { Difference($0, isInFirst: false, other: nil) }
  }

  private func values(in prose: [Prose], by reader: ValueReader) -> [Found] {
    prose.flatMap { prose in reader.values(in: prose.bytes).map { Found(value: $0, prose: prose) } }
  }

  /// Those that are more than another mention of what both say, and no words in the other language.
  private func news(in lonely: [Found], to others: [Found]) -> [Found] {
    let known = Set(others.map(\.value.amount))
    return lonely.filter { $0.value.isStrong && !known.contains($0.value.amount) }
  }

  private func surplus(of values: [Found], over others: [Found]) -> [Found] {
    var left: [WrittenValue.Amount: Int] = [:]
    for other in others { left[other.value.amount, default: 0] += 1 }
    return values.filter { found in
      let count = left[found.value.amount] ?? 0
      left[found.value.amount] = count - 1
      return count <= 0
    }
  }
}

extension ValueComparison.Difference {
  fileprivate init(_ found: ValueComparison.Found, isInFirst: Bool, other: ValueComparison.Found?) {
    self.init(written: found.written, place: found.place, isInFirst: isInFirst, other: other?.place)
  }
}
