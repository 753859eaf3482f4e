extension String {
  /// With the signs that CommonMark and templates write as entities.
  var withoutEntities: String {
    guard utf8.contains(UInt8(ascii: "&")) else { return self }
    return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")].reduce(self) {
      $0.replacing($1.0, with: $1.1)
    }
  }
}
