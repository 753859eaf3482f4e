extension DigitChain {
  /// The groups of 3 to 6 digits that somebody is told to call: "hubungi 110", "the emergency number: 112". The same
  /// digits after "Pasal", or before "orang", are not.
  var shortCodeRanges: [Range<Int>] { candidates.filter(isToBeCalled) }

  private var candidates: [Range<Int>] {
    let isHyphened = groups.count == 2 && isJoined { $0 == UInt8(ascii: "-") }
    if isHyphened, (5...8).contains(digitCount), groups[0].count >= 3, groups[1].count >= 3 { return [range] }
    return groups.filter { (3...6).contains($0.count) && stands(alone: $0) }
  }

  /// Whether nothing that makes another thing of it stands at either side: `18/2017`, `08.00`, `1,500`, `P3MI`, `50%`.
  private func stands(alone group: Range<Int>) -> Bool {
    let before = bytes[safely: group.lowerBound - 1] ?? 0x20
    let after = bytes[safely: group.upperBound] ?? 0x20
    let beyond = bytes[safely: group.upperBound + 1] ?? 0x20
    if before.isWordPart && before != 0xA0 || "/-+$.,:#".utf8.contains(before) { return false }
    if after.isWordPart && after != 0xC2 || after == UInt8(ascii: "%") || after == UInt8(ascii: "/") { return false }
    return !(".,:-".utf8.contains(after) && beyond.isDigit)
  }

  private func isToBeCalled(_ group: Range<Int>) -> Bool {
    if let number = bytes.number(in: group), (1900...2100).contains(number), group.count == 4 { return false }
    if let next = bytes.wordRange(after: group.upperBound), PhoneWords.units.contains(bytes.word(next)) { return false }
    var offset = group.lowerBound
    for _ in 0..<5 {
      guard let range = bytes.wordRange(before: offset, gap: isGap) else { return false }
      let word = bytes.word(range)
      if PhoneWords.calls.contains(word) { return true }
      guard PhoneWords.fillers.contains(word) || word.utf8.allSatisfy(\.isDigit) else { return false }
      offset = range.lowerBound
    }
    return false
  }

  /// What may stand between the words of a sentence that names a number to call.
  private func isGap(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0xA0 || byte == 0xC2 || ":(\"',-/".utf8.contains(byte)
  }
}

/// Words, in the languages that the first sites are written in, by which a number is known for one to call.
private enum PhoneWords {
  static let calls: Set<String> = [
    "hubungi", "menghubungi", "dihubungi", "telepon", "menelepon", "telpon", "menelpon", "telefon", "telp", "tlp",
    "tel", "panggil", "tekan", "kontak", "hotline", "darurat", "wa", "whatsapp", "sms", "call", "calling", "phone",
    "telephone", "dial", "ring", "contact", "text", "emergency", "helpline",
  ]
  static let fillers: Set<String> = [
    "ke", "di", "nomor", "nomer", "no", "saja", "langsung", "segera", "polisi", "sapa", "bebas", "pulsa", "kami",
    "pusat", "layanan", "ini", "atau", "dan", "lewat", "number", "numbers", "the", "on", "at", "to", "this", "our",
    "line", "police", "toll", "free", "centre", "center", "service", "us", "just", "or", "and", "is", "adalah",
  ]
  /// What is counted, so that the number before it is none to call.
  static let units: Set<String> = [
    "jam", "hari", "minggu", "bulan", "tahun", "kali", "orang", "menit", "detik", "rupiah", "ribu", "juta", "miliar",
    "persen", "kasus", "desa", "kata", "huruf", "halaman", "kantor", "pekerja", "kabupaten", "kota",
    "provinsi", "negara", "km", "meter", "kilometer", "dari",
    "hours", "hour", "days", "weeks", "months", "years", "times", "people", "persons", "minutes", "seconds", "thousand",
    "million", "percent", "per", "cases", "villages", "words", "letters", "characters", "pages", "offices", "workers",
    "regencies", "cities", "provinces", "countries", "of",
  ]
}
