import Templates

extension Markup {
  /// Around the title of another page, on paper.
  static let referenceOpen = "<span class=\"ref\">"
  static let referenceClose = "</span>"

  /// Without sentences that only send the reader to another page, as 'Baca "Cek perusahaan".' does: paper opens none.
  /// What is nothing else stays.
  var withoutReferences: Markup {
    var (kept, rest) = ("", String(decoding: bytes, as: UTF8.self)[...])
    while let open = rest.firstRange(of: Self.referenceOpen),
      let close = rest[open.upperBound...].firstRange(of: Self.referenceClose)
    {
      kept += rest[..<open.lowerBound]
      let title = rest[open.upperBound..<close.lowerBound]
      rest = rest[close.upperBound...]
      let start = kept.lastIndex { ".?!".contains($0) }
      let lead = start.map { kept[kept.index(after: $0)...] } ?? kept[...]
      if let start, lead.split(separator: " ").count <= 2, !lead.contains("<"), rest.isEmpty || rest.first == "." {
        kept = String(kept[...start])
        rest = rest.dropFirst()
      } else {
        kept += title
      }
    }
    return Markup(html: kept + rest)
  }
}
