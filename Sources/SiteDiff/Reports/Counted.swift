import Diagnostics

extension Message {
  /// A number of things, `1,104 pages`. Indonesian nouns have one form.
  static func counted(_ number: Int, one: String, many: String, id: String) -> Message {
    Message(
      en: "\(number.grouped(by: ",")) \(number == 1 ? one : many)", id: "\(number.grouped(by: ".")) \(id)")
  }

  static func pages(_ number: Int) -> Message { counted(number, one: "page", many: "pages", id: "halaman") }
}

extension Int {
  fileprivate func grouped(by separator: String) -> String {
    let digits = String(self)
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += separator }
      result.append(digit)
    }
    return result
  }
}
