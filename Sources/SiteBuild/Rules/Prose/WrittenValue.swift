/// A number as a text writes it, free of the language's way of writing: `1,5 juta` and `1.5 million` are one.
struct WrittenValue {
  /// What the words around a number make of it.
  enum Kind {
    case money, percent
    /// Of a law.
    case article
    /// With a word such as 'million'.
    case scaled
    case plain
  }

  /// What two languages must have in common.
  let amount: Amount
  /// Whether it can only be meant as digits: money, a year, an article of law, a share, a large or broken number. A
  /// small whole number may be a word in the other language.
  let isStrong: Bool
  let kind: Kind
  /// In the prose that it stands in.
  let range: Range<Int>

  /// `mantissa × 10^exponent`; the mantissa does not end with a zero.
  struct Amount: Hashable {
    let mantissa: UInt64
    let exponent: Int
    let isPercent: Bool
  }
}

extension WrittenValue.Amount {
  /// As nearly as a floating-point number can say it.
  var number: Double {
    (0..<abs(exponent)).reduce(Double(mantissa)) { value, _ in exponent < 0 ? value / 10 : value * 10 }
  }

  /// `digits` may begin and end with zeros; nil where there are too many.
  init?(digits: [UInt8], exponent: Int, isPercent: Bool) {
    var mantissa: UInt64 = 0
    for digit in digits {
      let (product, overflow) = mantissa.multipliedReportingOverflow(by: 10)
      guard !overflow, digits.count < 19 else { return nil }
      mantissa = product + UInt64(digit - 0x30)
    }
    var exponent = exponent
    while mantissa > 0, mantissa % 10 == 0 { (mantissa, exponent) = (mantissa / 10, exponent + 1) }
    self.init(mantissa: mantissa, exponent: mantissa == 0 ? 0 : exponent, isPercent: isPercent)
  }
}
