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
    var count = 0
    // The last four letters in lower case, and whether the last one is part of a vowel.
    var (last, second, third, fourth, wasVowel) = (UInt8(0), UInt8(0), UInt8(0), UInt8(0), false)
    for index in word.indices {
      let byte = word[index]
      guard byte.isLetter || byte >= 0x80 else { continue }
      let letter = byte < 0x80 ? byte | 0x20 : byte
      let next = index + 1 < word.endIndex ? word[index + 1] : 0
      let isVowel = isVowel(letter) || letter == UInt8(ascii: "y") && !Self.isVowel(next)
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
      (last, second, third, fourth) = (letter, last, second, third)
    }
    return endsSilently(last, second, third, fourth) ? count - 1 : count
  }

  /// By the last letters of a word, the last one first; 0 where it has no more.
  private static func endsSilently(_ last: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8) -> Bool {
    let (letterE, letterL) = (UInt8(ascii: "e"), UInt8(ascii: "l"))
    switch last {
    case letterE:
      return third != 0 && !(second == letterL && isConsonant(third)) && !isVowel(second)
    case UInt8(ascii: "d"):
      return second == letterE && isConsonant(third) && !"td".utf8.contains(third)
    case UInt8(ascii: "s"):
      let isHiss = "scxzg".utf8.contains(third) || third == UInt8(ascii: "h") && "sc".utf8.contains(fourth)
      return second == letterE && isConsonant(third) && !isHiss && !(third == letterL && isConsonant(fourth))
    default: return false
    }
  }

  private static func isConsonant(_ byte: UInt8) -> Bool {
    byte.isLetter && !isVowel(byte) && byte != UInt8(ascii: "y")
  }

  /// Letters with an accent are written in two bytes of which the first (C3) stands for the vowel.
  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): byte < 0x80
    default: byte == 0xC3
    }
  }
}
