import Diagnostics

extension Message {
  /// A whole number with a sign between groups of three digits: `1,734` in English, `1.734` in Indonesian.
  static func number(_ number: Int) -> Message {
    Message(en: grouped(number, by: ","), id: grouped(number, by: "."))
  }

  /// A span of time in seconds with two decimals: `0.52 s`, `0,52 detik`.
  static func seconds(_ duration: Duration) -> Message {
    let hundredths = (duration + .milliseconds(5)).components
    let whole = number(Int(hundredths.seconds))
    let rest = String(hundredths.attoseconds / 10_000_000_000_000_000)
    let decimals = (rest.utf8.count == 1 ? "0" : "") + rest
    return Message(en: "\(whole.en).\(decimals) s", id: "\(whole.id),\(decimals) detik")
  }

  /// Several messages with the same sign between them.
  static func joined(_ parts: [Message], by separator: String) -> Message {
    Message(
      en: parts.map(\.en).joined(separator: separator), id: parts.map(\.id).joined(separator: separator))
  }

  private static func grouped(_ number: Int, by sign: String) -> String {
    let digits = Array(String(number.magnitude))
    var result = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result += sign }
      result.append(digit)
    }
    return result
  }
}
