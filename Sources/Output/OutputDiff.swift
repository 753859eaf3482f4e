/// What differs between two outputs, byte for byte; what that means for a reader is not its business.
public struct OutputDiff: Sendable, Hashable {
  /// A file that both have, with different bytes.
  public struct Change: Sendable, Hashable {
    /// What it was.
    public let old: OutputFile
    /// What it is now.
    public let new: OutputFile
  }

  /// Files that only the new output has, sorted by path like the other two lists.
  public private(set) var added: [OutputFile] = []
  /// Files that only the old output has.
  public private(set) var removed: [OutputFile] = []
  /// Files that both have, with different bytes.
  public private(set) var changed: [Change] = []

  /// Whether the two outputs are the same.
  public var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }

  /// One walk along both lists.
  public init(from old: OutputTree, to new: OutputTree) {
    var before = old.files[...]
    var after = new.files[...]
    while let a = before.first, let b = after.first {
      if a.path < b.path {
        removed.append(before.removeFirst())
      } else if b.path < a.path {
        added.append(after.removeFirst())
      } else {
        if a != b { changed.append(Change(old: a, new: b)) }
        before.removeFirst()
        after.removeFirst()
      }
    }
    removed += before
    added += after
  }
}
