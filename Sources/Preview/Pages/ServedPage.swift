/// A page as a preview serves it: the bytes of the build, with a script that reloads it, the problems of the last build
/// where there are any, and a content security policy that lets these two in and nothing else.
struct ServedPage {
  let bytes: [UInt8]

  /// `version` is what the page is made from: a page that has another one than the server reloads.
  init(_ page: [UInt8], version: String, problems: PreviewProblems? = nil, isSite: Bool = true) {
    let script = "<script src=\"\(PreviewFile.script.rawValue)\" data-version=\"\(version.escaped)\"></script>\n"
    let added = script + (problems?.markup(overLastSite: isSite) ?? "")
    let end = page.lastRange(of: "</body") ?? page.endIndex..<page.endIndex
    var body = page
    body.insert(contentsOf: added.utf8, at: end.lowerBound)
    bytes = body.withPoliciesOpened()
  }
}

extension [UInt8] {
  /// With every policy of the page open for what a preview adds.
  fileprivate func withPoliciesOpened() -> [UInt8] {
    var result = self
    var start = startIndex
    while let meta = result.firstRange(of: "<meta", from: start) {
      let end = result[meta.upperBound...].firstIndex(of: UInt8(ascii: ">")) ?? result.endIndex
      start = end
      let tag = result[meta.upperBound..<end]
      guard tag.firstRange(of: "content-security-policy") != nil, let value = tag.valueOfContent else { continue }
      var policy = ContentPolicy(String(decoding: result[value], as: UTF8.self))
      for name in ["script-src", "style-src", "connect-src"] { policy.allowOwn(name) }
      let text = Array(policy.text.utf8)
      result.replaceSubrange(value, with: text)
      start += text.count - value.count
    }
    return result
  }

  /// Like `lastRange` of a slice, for the whole.
  fileprivate func lastRange(of word: String) -> Range<Int>? { self[...].lastRange(of: word) }

  fileprivate func firstRange(of word: String, from start: Int) -> Range<Int>? { self[start...].firstRange(of: word) }
}

extension ArraySlice<UInt8> {
  /// Where the value of the attribute `content` of a tag is, without its quotes.
  fileprivate var valueOfContent: Range<Int>? {
    for quote in ["\"", "'"] {
      guard let name = firstRange(of: " content=\(quote)") else { continue }
      let end = self[name.upperBound...].firstIndex(of: quote.utf8.first!)
      return end.map { name.upperBound..<$0 }
    }
    return nil
  }

  /// The first place of a lower-case word, in which HTML does not tell upper from lower case.
  fileprivate func firstRange(of word: String) -> Range<Int>? {
    let word = Array(word.utf8)
    guard count >= word.count else { return nil }
    return (startIndex...(endIndex - word.count)).lazy.first { hasWord(word, at: $0) }.map { $0..<$0 + word.count }
  }

  /// The last such place.
  fileprivate func lastRange(of word: String) -> Range<Int>? {
    let word = Array(word.utf8)
    guard count >= word.count else { return nil }
    return (startIndex...(endIndex - word.count)).reversed().first { hasWord(word, at: $0) }
      .map { $0..<$0 + word.count }
  }

  private func hasWord(_ word: [UInt8], at start: Int) -> Bool {
    for (offset, letter) in word.enumerated() {
      let byte = self[start + offset]
      let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      if (isUpper ? byte | 0x20 : byte) != letter { return false }
    }
    return true
  }
}
