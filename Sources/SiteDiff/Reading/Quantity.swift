/// What the words around a number make of it.
enum Quantity {
  /// `2026`; no other number of four digits.
  static func isYear(_ word: String) -> Bool {
    let digits = core(of: word)
    return digits.utf8.count == 4 && digits.utf8.allSatisfy(\.isDigit)
      && (digits.hasPrefix("19") || digits.hasPrefix("20"))
  }

  /// `Rp`, `RM` and their like, alone or before their digits.
  static func isCurrency(_ word: String) -> Bool {
    let letters = core(of: word).prefix { !$0.isNumber }
    return currencies.contains(letters.lowercased())
  }

  /// Whether the number at a place is an amount of money, a share, a year, or the number of a law or article.
  static func isMoneyOrLaw(_ index: Int, in words: [String]) -> Bool {
    let word = words[index]
    if isYear(word) || word.contains("%") || isCurrency(word) || isNumberOfLaw(word) { return true }
    let before = index > 0 ? words[index - 1] : ""
    if isCurrency(before) || articles.contains(core(of: before).lowercased()) { return true }
    let after = index + 1 < words.count ? words[index + 1] : ""
    return after.hasPrefix("%") || units.contains(core(of: after).lowercased())
  }

  /// `18/2017`, also inside a longer word.
  private static func isNumberOfLaw(_ word: String) -> Bool {
    let parts = word.split(separator: "/")
    return parts.count == 2 && parts[0].last?.isNumber == true && isYear(String(parts[1]))
  }

  /// Without the signs around it.
  private static func core(of word: String) -> String {
    let signs = Array("()[],.;:!?\"'".utf8)
    var bytes = word.utf8[...]
    while let last = bytes.last, signs.contains(last) { bytes = bytes.dropLast() }
    while let first = bytes.first, signs.contains(first) { bytes = bytes.dropFirst() }
    return String(bytes) ?? word
  }

  private static let currencies: Set<String> = [
    "rp", "idr", "rm", "myr", "usd", "us$", "$", "hk$", "hkd", "nt$", "twd", "s$", "sgd", "sar", "€", "£", "¥", "eur",
  ]

  private static let units: Set<String> = [
    "juta", "ribu", "miliar", "triliun", "rupiah", "ringgit", "dolar", "persen", "million", "thousand", "billion",
    "trillion", "dollars", "percent", "per cent",
  ]

  private static let articles: Set<String> = [
    "pasal", "ayat", "huruf", "bab", "nomor", "no", "uu", "pp", "perpres", "permen", "kepmen", "tahun", "article",
    "articles", "paragraph", "section", "chapter", "law", "act", "regulation", "number",
  ]
}
