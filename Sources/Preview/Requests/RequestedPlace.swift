import Output

/// What a request asks for. Only names that an output can have become a place: files are looked up by it among those
/// of the build, and never on the disk.
enum RequestedPlace: Hashable {
  /// A file of the site; or a folder, for whoever left the slash at the end out.
  case file(OutputPath)
  /// The page of a folder: `index.html` in it.
  case index(OutputPath)
  /// What a preview adds to a site.
  case ofPreview(PreviewFile)

  /// Reads a path as it was sent. Nil when there can be no such place: a `..`, an encoded slash, a zero byte, bytes
  /// that are no text, half an encoded byte.
  init?(path: String) {
    guard path.utf8.first == UInt8(ascii: "/") else { return nil }
    if let file = PreviewFile(rawValue: path) {
      self = .ofPreview(file)
      return
    }
    var parts: [String] = []
    for part in path.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      guard let name = Self.decoded(part), !name.utf8.contains(UInt8(ascii: "/")) else { return nil }
      parts.append(name)
    }
    let isFolder = parts.last == ""
    if isFolder { parts[parts.count - 1] = "index.html" }
    guard let place = OutputPath(parts.joined(separator: "/")) else { return nil }
    self = isFolder ? .index(place) : .file(place)
  }

  /// Without percent-encoding (RFC 3986, 2.1).
  private static func decoded(_ part: Substring.UTF8View) -> String? {
    var bytes: [UInt8] = []
    var rest = part[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst()?.hexDigit, let low = rest.popFirst()?.hexDigit else { return nil }
      bytes.append(high << 4 | low)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var hexDigit: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
