import Diagnostics
import Testing

@testable import Content

/// A file in which `‸` stands on both sides of each place that a diagnostic is expected to point at.
struct Marked {
  let file: SourceFile
  let places: [Diagnostics.SourceLocation]

  init(_ text: String, path: String = "content/x.yml") {
    let pieces = text.split(separator: "‸", omittingEmptySubsequences: false)
    file = SourceFile(path: path, text: pieces.joined())
    var offset = file.hadByteOrderMark ? -3 : 0
    var places: [Diagnostics.SourceLocation] = []
    for (index, piece) in pieces.enumerated() {
      if !index.isMultiple(of: 2) { places.append(file.location(atOffset: offset, length: piece.utf8.count)) }
      offset += piece.utf8.count
    }
    self.places = places
  }
}

/// Expects exactly these problems, each `id: message`, sorted, at the marked places.
func expect(
  _ expected: [String], at marked: Marked, in diagnostics: [Diagnostic],
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  let found = diagnostics.sorted()
  #expect(found.map { "\($0.kind.id): \($0.message.en)" } == expected, sourceLocation: sourceLocation)
  #expect(found.map(\.location) == marked.places.sorted(), sourceLocation: sourceLocation)
}

/// The record of a YAML text, and where its findings go.
func record(
  _ marked: Marked, sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> (record: Record, findings: Findings) {
  let findings = Findings()
  let yaml = try #require(
    YAMLFile(marked.file, text: marked.file.text, findings: findings), sourceLocation: sourceLocation)
  return (try #require(Record(yaml, findings: findings), sourceLocation: sourceLocation), findings)
}

let indonesian = Language(tag: "id", index: 0)
let english = Language(tag: "en", index: 1)

/// Random numbers that are the same on every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
