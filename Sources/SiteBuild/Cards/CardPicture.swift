import Content

/// What a picture of `content/cards` says of the words that it was made from.
enum CardPicture {
  /// The digest in its `tEXt` part (PNG, third edition, section 11.3.3.2), which stands before the picture itself; nil
  /// where the file is none of ours.
  static func digest(in bytes: some Collection<UInt8>) -> String? {
    let head = String(decoding: bytes.prefix(400), as: UTF8.self)
    guard let mark = head.firstRange(of: "tEXtSuluh\0") else { return nil }
    let digest = head[mark.upperBound...].prefix(12)
    return digest.count == 12 && digest.allSatisfy(\.isHexDigit) ? String(digest) : nil
  }
}
