import Templates

extension SeededGenerator {
  /// A page with random contents, some of them absent.
  mutating func sample() -> Sample {
    Sample(
      title: text(), note: oneIn(2) ? text() : nil, body: Markup(html: "<i>\(text().string.count)</i>"),
      aside: oneIn(2) ? Markup(html: "<hr>") : nil, isOpen: oneIn(2), detail: detail(depth: 0),
      maybe: oneIn(2) ? detail(depth: 1) : nil, items: items(depth: 1), tags: [text(), text()], page: detail(depth: 1))
  }

  private mutating func detail(depth: Int) -> Detail {
    Detail(label: text(), hint: oneIn(2) ? text() : nil, isNew: oneIn(2), parts: items(depth: depth + 1))
  }

  private mutating func items(depth: Int) -> [Item] {
    var items: [Item] = []
    for _ in 0..<(depth > 3 ? 0 : Int.random(in: 0...3, using: &self)) {
      let details = oneIn(2) ? [detail(depth: depth + 1)] : []
      items.append(Item(name: text(), url: oneIn(2) ? text() : nil, isLast: oneIn(2), details: details))
    }
    return items
  }

  mutating func text() -> Text {
    Text(
      pick([
        "Kata", "a < b > c", "\"q\" & 'r'", "é – 語", "", "&amp;", "two\nlines", "a name of more than fifteen bytes",
      ]))
  }
}
