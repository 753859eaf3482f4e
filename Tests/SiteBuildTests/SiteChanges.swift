import Foundation
import Testing

/// What the file `CHANGES` of a broken site does to the base site, a line each:
///
/// ```
/// remove content/lessons/langkah-resmi/en.md
/// link content/files/luar -> /dev/null
/// size content/pages/aman/id.md 4000001
/// edit content/site.yml
/// - languages: [id, en]
/// + languages: [id, en, jv]
/// ```
///
/// An edit replaces its `-` lines, which must stand in the file once, by its `+` lines; without `-` lines, it adds to
/// the file's end. `size` makes the file that many bytes long.
struct SiteChanges {
  private(set) var steps: [Step] = []

  enum Step: Equatable {
    case remove(String)
    case link(String, target: String)
    case size(String, Int)
    case edit(String, old: [String], new: [String])
  }

  init(_ text: String) throws {
    for line in text.split(separator: "\n").map(String.init) where !line.hasPrefix("#") {
      if line.hasPrefix("- ") || line.hasPrefix("+ ") {
        try addToEdit(line)
      } else {
        steps.append(try Self.step(line))
      }
    }
  }

  func apply(to site: TemporarySite) throws {
    for step in steps {
      switch step {
      case .remove(let name): try site.remove(name)
      case .link(let name, let target): try site.link(name, to: target)
      case .size(let name, let size):
        let text = site.read(name)?.bytes ?? []
        try site.write(name, Data(text) + Data(repeating: UInt8(ascii: "\n"), count: max(0, size - text.count)))
      case .edit(let name, let old, let new):
        try site.edit(name, old.map { $0 + "\n" }.joined(), new.map { $0 + "\n" }.joined())
      }
    }
  }

  private mutating func addToEdit(_ line: String) throws {
    guard case .edit(let name, var old, var new)? = steps.popLast() else {
      throw BadChange(line: line)
    }
    let words = String(line.dropFirst(2))
    if line.hasPrefix("- ") {
      if !new.isEmpty {
        steps.append(.edit(name, old: old, new: new))
        (old, new) = ([], [])
      }
      old.append(words)
    } else {
      new.append(words)
    }
    steps.append(.edit(name, old: old, new: new))
  }

  private static func step(_ line: String) throws -> Step {
    let words = line.split(separator: " ").map(String.init)
    switch (words.first, words.count) {
    case ("remove", 2): return .remove(words[1])
    case ("edit", 2): return .edit(words[1], old: [], new: [])
    case ("link", 4) where words[2] == "->": return .link(words[1], target: words[3])
    case ("size", 3):
      if let size = Int(words[2]) { return .size(words[1], size) }
      throw BadChange(line: line)
    default: throw BadChange(line: line)
    }
  }

  /// A line of `CHANGES` that says nothing.
  struct BadChange: Error {
    let line: String
  }
}
