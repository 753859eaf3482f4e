/// The results of `transform` for each item, in the order of the items.
///
/// The items are cut into chunks, of which `width` are worked on at a time; the same results come out for every width.
public func concurrentMap<Item: Sendable, Result: Sendable>(
  _ items: [Item], width: Int, _ transform: @escaping @Sendable (Item) throws -> Result
) async rethrows -> [Result] {
  let chunks = items.chunks(for: width)
  guard width > 1, chunks.count > 1 else { return try items.map(transform) }
  return try await withThrowingTaskGroup(of: (Int, [Result]).self) { group in
    var results = [[Result]](repeating: [], count: chunks.count)
    var next = 0
    func start() {
      let index = next
      let slice = items[chunks[index]]
      group.addTask { (index, try slice.map(transform)) }
      next += 1
    }
    while next < min(width, chunks.count) { start() }
    while let (index, part) = try await group.next() {
      results[index] = part
      if next < chunks.count { start() }
    }
    return results.flatMap { $0 }
  }
}

extension Array {
  /// Eight chunks for each worker, so that none waits long for the last.
  fileprivate func chunks(for width: Int) -> [Range<Int>] {
    let size = Swift.max(1, count / (Swift.max(1, width) * 8))
    return stride(from: 0, to: count, by: size).map { $0..<Swift.min($0 + size, count) }
  }
}
