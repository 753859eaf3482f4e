import Glibc

/// Finds for the words of runs the place where a document keeps them: its HTML says most of them as they are, and the
/// others are put behind it. So the source need not be kept.
struct TextPacker {
  private let html: [UInt8]
  /// What stands behind the HTML.
  private var rest: [UInt8] = []
  /// Where in the HTML the next words are looked for.
  private var position = 0

  /// How far ahead in the HTML words are looked for. What stands between the words of two runs is shorter: only tags.
  private static let reach = 256

  /// Begins at the HTML's start.
  init(html: [UInt8]) {
    self.html = html
  }

  /// The offset of some words, if they follow in the HTML; otherwise they are added behind it.
  mutating func place(_ words: UnsafeBufferPointer<UInt8>) -> Int {
    if let found = find(words) {
      position = found + words.count
      return found
    }
    position = min(position + words.count, html.count)
    return add(words)
  }

  /// The offset of words that the HTML does not say, or not here.
  mutating func add(_ words: UnsafeBufferPointer<UInt8>) -> Int {
    rest += words
    return html.count + rest.count - words.count
  }

  /// The HTML with what stands behind it, without spare capacity.
  var bytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: html.count + rest.count) { buffer, count in
      count = buffer[..<html.count].initialize(fromContentsOf: html)
      count = buffer[count...].initialize(fromContentsOf: rest)
    }
  }

  private func find(_ words: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let start = words.baseAddress else { return nil }
    return html.withUnsafeBufferPointer { html in
      let last = min(position + Self.reach, html.count - words.count)
      guard let base = html.baseAddress, position <= last else { return nil }
      let ahead = UnsafeBufferPointer(rebasing: html[...last])
      var candidate = position
      while let found = ahead.firstIndex(of: words[0], from: candidate) {
        if memcmp(base + found, start, words.count) == 0 { return found }
        candidate = found + 1
      }
      return nil
    }
  }
}
