/// The signs that every phone can send: the default alphabet of GSM (3GPP TS 23.038, section 6.2.1) and its extension.
enum GSM7 {
  /// What fits into one message, and into each of several that are joined.
  static let one = 160
  static let eachOfSeveral = 153

  /// How many septets a text takes; nil where it has a sign that is in neither table.
  static func length(of text: String) -> Int? {
    var length = 0
    for scalar in text.unicodeScalars {
      if basic.contains(scalar) {
        length += 1
      } else if extended.contains(scalar) {
        length += 2
      } else {
        return nil
      }
    }
    return length
  }

  /// The first sign that cannot be sent.
  static func foreignSign(in text: String) -> Character? { text.first { length(of: String($0)) == nil } }

  /// The text with typographic signs as phones know them.
  static func plain(_ text: String) -> String {
    var result = ""
    for sign in text { result += replacements[sign] ?? String(sign) }
    return result
  }

  private static let basic: Set<Unicode.Scalar> = {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    let others = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./:;<=>?¡ÄÖÑÜ§¿äöñüà"
    return Set((letters + others).unicodeScalars)
  }()
  private static let extended = Set("\u{0C}^{}\\[~]|€".unicodeScalars)
  private static let replacements: [Character: String] = [
    "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"", "‘": "'", "’": "'", "–": "-", "—": "-", "…": "...",
    "\u{A0}": " ", "\u{202F}": " ", "·": "-", "•": "-", "×": "x", "½": "1/2",
  ]
}
