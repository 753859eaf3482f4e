import Glibc

/// How many processors there are to work on; at least 1.
public var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

/// The results of `transform` for each item, in the order of the items.
///
/// The items are cut into chunks, of which `width` are worked on at a time; the same results come out for every width.
public func concurrentMap<Item: Sendable, Result: Sendable>(
  _ items: [Item], width: Int, _ transform: @escaping @Sendable (Item) throws -> Result
) async rethrows -> [Result] {
  try await concurrentFlatMap(items, width: width) { try $0.map(transform) }
}

/// The results of `transform` for each chunk of the items, joined in the order of the items: for work that leaves some
/// items out, or has no results.
public func concurrentFlatMap<Item: Sendable, Result: Sendable>(
  _ items: [Item], width: Int, _ transform: @escaping @Sendable (ArraySlice<Item>) throws -> [Result]
) async rethrows -> [Result] {
  let chunks = items.chunks(for: width)
  guard width > 1, chunks.count > 1 else { return try transform(items[...]) }
  return try await withThrowingTaskGroup(of: (Int, [Result]).self) { group in
    var results = [[Result]](repeating: [], count: chunks.count)
    var next = 0
    func start() {
      let index = next
      let slice = items[chunks[index]]
      group.addTask { (index, try transform(slice)) }
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
