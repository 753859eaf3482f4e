import Compression

/// What a page and all that it needs weigh on the way to a reader, in bytes, as gzip sends them.
struct PageWeight: Sendable, Hashable {
  /// The most that a page may weigh: some seconds on a weak signal, and a small part of what a cheap package holds.
  static let limit = 40_000

  /// Of the whole page with its pictures.
  let total: Int
  /// Of its parts, each compressed by itself; text is what is left. Together they are the total.
  let parts: [(part: Part, bytes: Int)]

  enum Part: CaseIterable {
    case style, script, contacts, pictures, text
  }

  /// Nil where the page is surely light: then nothing is compressed. `pictures` is the size of their files.
  init?(of html: [UInt8], pictures: Int, limit: Int = limit) {
    // Gzip adds at most 18 bytes and 5 for each 16 kB.
    if html.count + pictures + html.count / 3_000 + 18 <= limit { return nil }
    self.init(weighing: html, pictures: pictures)
  }

  /// Whatever it weighs.
  init(weighing html: [UInt8], pictures: Int) {
    total = Gzip.compressed(html).count + pictures
    let page = PageParts(html)
    let style = Gzip.compressed(page.style).count
    let script = Gzip.compressed(page.script).count
    let contacts = Gzip.compressed(page.contacts).count
    let known = style + script + contacts + pictures
    parts = [
      (.style, style), (.script, script), (.contacts, contacts), (.pictures, pictures), (.text, max(0, total - known)),
    ]
  }

  static func == (a: PageWeight, b: PageWeight) -> Bool {
    a.total == b.total && a.parts.map(\.bytes) == b.parts.map(\.bytes)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(total) }
}
