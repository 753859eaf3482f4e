import Diagnostics

/// The form of a number as it is dialled: E.164 (ITU-T E.164: a plus sign and at most 15 digits), or bare digits for
/// short codes and toll-free numbers, which E.164 does not cover.
enum DialledNumber {
  static func check(_ number: Located<String>, type: Contact.NumberType, findings: Findings) -> Bool {
    let text = number.value
    if text.isScientificNotation {
      findings.add(.spreadsheetDamage(text, at: number.location))
      return false
    }
    if fits(text, type: type) { return true }
    findings.add(.badNumber(number, type: type))
    return false
  }

  static func fits(_ text: String, type: Contact.NumberType) -> Bool {
    let digits = text.hasPrefix("+") ? text.dropFirst() : text[...]
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
    return switch type {
    case .shortCode: !text.hasPrefix("+") && (2...6).contains(digits.utf8.count)
    case .tollFree: (4...15).contains(digits.utf8.count)
    case .landline, .mobile: text.hasPrefix("+") && (8...15).contains(digits.utf8.count) && digits.first != "0"
    }
  }
}

extension String {
  /// `6,032E+10`, as spreadsheet programs write long numbers.
  var isScientificNotation: Bool {
    let parts = split(omittingEmptySubsequences: false) { $0 == "E" || $0 == "e" }
    guard parts.count == 2, parts[0].utf8.first.map({ (0x30...0x39).contains($0) }) == true else { return false }
    let exponent = parts[1].drop { $0 == "+" || $0 == "-" }
    return parts[0].utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
      && !exponent.isEmpty && exponent.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}

extension DiagnosticKind {
  static let badNumber = DiagnosticKind(
    "bad-number", .error,
    explanation: Message(
      en: """
        A number is written as it is dialled, so that a tap on it reaches the right office from anywhere. A landline \
        or mobile has a plus sign and the country code, without spaces or brackets (+62…); a short code or toll-free \
        number is written as bare digits.
        """,
      id: """
        Nomor ditulis seperti saat ditekan, supaya sekali sentuh langsung tersambung dari mana saja. Telepon kantor \
        atau ponsel memakai tanda tambah dan kode negara, tanpa spasi atau kurung (+62…); kode pendek atau nomor \
        bebas pulsa ditulis angkanya saja.
        """))
}

extension Diagnostic {
  static func badNumber(_ number: Located<String>, type: Contact.NumberType) -> Diagnostic {
    let isBare = type == .shortCode || type == .tollFree
    let digits = String(number.value.unicodeScalars.filter { ("0"..."9").contains($0) })
    // `0812…` is how the number is dialled inside Indonesia.
    let mended = isBare ? digits : digits.hasPrefix("0") ? "+62" + digits.dropFirst() : "+" + digits
    return Diagnostic(
      .badNumber, at: number.location,
      Message(
        en: "'\(number.value)' is not a number of the type '\(type.rawValue)'",
        id: "'\(number.value)' bukan nomor jenis '\(type.rawValue)'"),
      hint: mended != number.value && DialledNumber.fits(mended, type: type)
        ? Message(en: "write '\(mended)'", id: "tulis '\(mended)'")
        : isBare
          ? Message(en: "write the digits alone", id: "tulis angkanya saja")
          : Message(en: "write it as +62…, without spaces", id: "tulis sebagai +62…, tanpa spasi"))
  }
}
