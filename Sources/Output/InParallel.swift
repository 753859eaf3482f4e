import Glibc

/// What a function makes of the items, in their order: they are cut into runs, which all processors work on.
func inParallel<Item: Sendable, Result: Sendable>(
  _ items: [Item], _ work: @escaping @Sendable (ArraySlice<Item>) throws -> [Result]
) async throws -> [Result] {
  let width = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  // A few runs each, so that no task waits long for one with more to do.
  let length = max(64, (items.count + width * 4 - 1) / (width * 4))
  let starts = Array(stride(from: 0, to: items.count, by: length))
  return try await withThrowingTaskGroup(of: (Int, [Result]).self) { group in
    for start in starts {
      group.addTask { (start, try work(items[start..<min(start + length, items.count)])) }
    }
    var parts: [Int: [Result]] = [:]
    for try await (start, part) in group { parts[start] = part }
    return starts.flatMap { parts[$0, default: []] }
  }
}
