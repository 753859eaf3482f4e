import Content

/// How many syllables a word has, by the spelling of a language.
struct Syllables {
  let formula: ReadabilityFormula

  /// At least 1. Bytes that are no letters count for nothing, so a number is one syllable.
  func count(in word: ArraySlice<UInt8>) -> Int {
    switch formula {
    case .indonesian: max(1, Self.indonesian(word))
    case .english: max(1, Self.english(word))
    }
  }

  /// Vowel letters; `ai`, `au`, `oi` and `ei` at the end of a word are one.
  private static func indonesian(_ word: ArraySlice<UInt8>) -> Int {
    var (count, last, beforeLast) = (0, UInt8(0), UInt8(0))
    for byte in word {
      let letter = byte | 0x20
      if isVowel(byte) { count += 1 }
      (beforeLast, last) = (last, letter)
    }
    let isGlide = last == UInt8(ascii: "i") || last == UInt8(ascii: "u") && beforeLast == UInt8(ascii: "a")
    return isGlide && "aoe".utf8.contains(beforeLast) ? count - 1 : count
  }

  /// Groups of vowel letters, `y` before a consonant among them; a silent `e` at the end, also before `s` and `d`, is
  /// none, but `le` behind a consonant is one, and so is `ed` behind `t` or `d` and `es` behind a hiss.
  private static func english(_ word: ArraySlice<UInt8>) -> Int {
    let letters = word.filter { $0.isLetter || $0 >= 0x80 }.map { $0 < 0x80 ? $0 | 0x20 : $0 }
    var (count, wasVowel) = (0, false)
    for (index, letter) in letters.enumerated() {
      let isLetterY = letter == UInt8(ascii: "y") && !(letters[safely: index + 1].map(isVowel) ?? false)
      let isVowel = isVowel(letter) || isLetterY
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    return endsSilently(letters) ? count - 1 : count
  }

  private static func endsSilently(_ letters: [UInt8]) -> Bool {
    guard letters.count > 2, let last = letters.last else { return false }
    func letter(_ fromEnd: Int) -> UInt8 { letters.count >= fromEnd ? letters[letters.count - fromEnd] : 0 }
    func isConsonant(_ byte: UInt8) -> Bool { byte.isLetter && !isVowel(byte) && byte != UInt8(ascii: "y") }
    switch last {
    case UInt8(ascii: "e"):
      let isLe = letter(2) == UInt8(ascii: "l") && isConsonant(letter(3))
      return !isLe && !isVowel(letter(2))
    case UInt8(ascii: "d"):
      return letter(2) == UInt8(ascii: "e") && isConsonant(letter(3)) && !"td".utf8.contains(letter(3))
    case UInt8(ascii: "s"):
      let isHiss = "scxzg".utf8.contains(letter(3)) || letter(3) == UInt8(ascii: "h") && "sc".utf8.contains(letter(4))
      let isLe = letter(3) == UInt8(ascii: "l") && isConsonant(letter(4))
      return letter(2) == UInt8(ascii: "e") && isConsonant(letter(3)) && !isHiss && !isLe
    default: return false
    }
  }

  /// Letters with an accent are written in two bytes of which the first (C3) stands for the vowel.
  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): byte < 0x80
    default: byte == 0xC3
    }
  }
}
