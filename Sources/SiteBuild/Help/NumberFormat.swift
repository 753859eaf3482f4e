import Content

extension Contact.Line {
  /// The number as it is read aloud and printed: groups of digits, the country code apart.
  ///
  /// `+622129244800` → `+62 21 2924 4800`, `08001000` → `0800 1000`, `129` → `129`.
  public var displayed: String {
    let digits = dialled
    guard isInternational else { return Self.grouped(digits[...]) }
    let body = digits.dropFirst()
    let codeLength = Self.countryCodeLength(body)
    let code = body.prefix(codeLength)
    let rest = body.dropFirst(codeLength)
    return "+\(code) \(Self.grouped(rest, isIndonesian: code == "62"))"
  }

  /// For `tel:` (RFC 3966): a global number, or the bare digits of a local one.
  var telURL: String { "tel:\(dialled)" }

  /// A chat without any words filled in; only for global numbers.
  var whatsAppURL: String? {
    isInternational && channel.takesWhatsApp ? "https://wa.me/\(dialled.dropFirst())" : nil
  }

  /// The length of a country calling code (ITU-T E.164, list of assigned codes): one digit for 1 and 7, two for the codes
  /// below, three for the rest.
  private static func countryCodeLength(_ digits: Substring) -> Int {
    if let first = digits.first, first == "1" || first == "7" { return 1 }
    let twoDigits: Set<Substring> = [
      "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48", "49", "51",
      "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81", "82", "84", "86", "90",
      "91", "92", "93", "94", "95", "98",
    ]
    return twoDigits.contains(digits.prefix(2)) ? 2 : 3
  }

  /// Groups of four from the right end, a short first group joined to the next; Indonesian area codes of Jakarta, Bandung,
  /// Semarang, Surabaya and Medan (two digits) and mobile prefixes (three digits) stand apart.
  private static func grouped(_ digits: Substring, isIndonesian: Bool = false) -> String {
    if digits.count <= 5 { return String(digits) }
    if isIndonesian {
      let areas: Set<Substring> = ["21", "22", "24", "31", "61"]
      let area = areas.contains(digits.prefix(2)) ? 2 : 3
      return "\(digits.prefix(area)) \(fours(digits.dropFirst(area)))"
    }
    return fours(digits)
  }

  private static func fours(_ digits: Substring) -> String {
    var groups: [Substring] = []
    var rest = digits
    while rest.count > 6 || rest.count == 4 {
      groups.append(rest.prefix(rest.count == 7 || rest.count == 9 ? 3 : 4))
      rest = rest.dropFirst(groups[groups.count - 1].count)
    }
    if rest.count > 4 {
      groups.append(rest.prefix(rest.count - 3))
      rest = rest.suffix(3)
    }
    if !rest.isEmpty { groups.append(rest) }
    return groups.joined(separator: " ")
  }
}
