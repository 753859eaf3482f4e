/// Two versions of a text, word by word.
public struct WordDifference: Sendable, Hashable {
  /// Words that stay, or that were replaced by others.
  public enum Piece: Sendable, Hashable {
    case same(String)
    /// One of the two may be empty.
    case replaced(old: String, new: String)
  }

  /// In the order of the texts.
  public let pieces: [Piece]

  /// The difference that consists of these.
  public init(pieces: [Piece]) {
    self.pieces = pieces
  }

  /// All old words.
  public var old: String { joined { if case .replaced(let old, _) = $0 { old } else { nil } } }

  /// All new words.
  public var new: String { joined { if case .replaced(_, let new) = $0 { new } else { nil } } }

  private func joined(_ replaced: (Piece) -> String?) -> String {
    let parts = pieces.map { piece in
      if case .same(let text) = piece { text } else { replaced(piece) ?? "" }
    }
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Whether what was replaced has a digit in it.
  var changesDigits: Bool {
    pieces.contains { piece in
      guard case .replaced(let old, let new) = piece else { return false }
      return (old + new).utf8.contains(where: \.isDigit)
    }
  }

  /// By the words of two texts.
  package init(from old: String, to new: String) {
    let texts = [old, new].map { $0.split(separator: " ").map(String.init) }
    self.init(texts[0], texts[1], hunks: EditScript(from: texts[0], to: texts[1]).hunks)
  }

  init(_ old: [String], _ new: [String], hunks: [EditScript.Hunk]) {
    var pieces: [Piece] = []
    var position = 0
    for hunk in hunks {
      if hunk.old.lowerBound > position {
        pieces.append(.same(old[position..<hunk.old.lowerBound].joined(separator: " ")))
      }
      pieces.append(
        .replaced(old: old[hunk.old].joined(separator: " "), new: new[hunk.new].joined(separator: " ")))
      position = hunk.old.upperBound
    }
    if position < old.count { pieces.append(.same(old[position...].joined(separator: " "))) }
    self.pieces = pieces
  }

  /// The pieces that differ, each with the word before and the word after it: what is the same when one sentence of a
  /// template changes on many pages that fill it with different names.
  var essence: [String] {
    var result: [String] = []
    for (index, piece) in pieces.enumerated() {
      guard case .replaced(let old, let new) = piece else { continue }
      var (before, after) = ("", "")
      if index > 0, case .same(let text) = pieces[index - 1] {
        before = text.split(separator: " ").last.map(String.init) ?? ""
      }
      if index + 1 < pieces.count, case .same(let text) = pieces[index + 1] {
        after = text.split(separator: " ").first.map(String.init) ?? ""
      }
      result += [before, old, new, after]
    }
    return result
  }
}
