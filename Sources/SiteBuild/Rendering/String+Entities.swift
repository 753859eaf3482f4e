extension String {
  /// With the signs that CommonMark and templates write as entities.
  var withoutEntities: String {
    guard utf8.contains(UInt8(ascii: "&")) else { return self }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var rest = Substring(self).utf8
    while let sign = rest.first {
      let entity = sign == UInt8(ascii: "&") ? Self.entities.first { rest.starts(with: $0.0.utf8) } : nil
      bytes.append(entity?.1 ?? sign)
      rest = rest.dropFirst(entity?.0.utf8.count ?? 1)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let entities: [(String, UInt8)] = [
    ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")), ("&quot;", UInt8(ascii: "\"")),
    ("&#39;", UInt8(ascii: "'")), ("&amp;", UInt8(ascii: "&")),
  ]
}
