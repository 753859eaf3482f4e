/// One way to reach somebody, as a page gives it. Two are equal when they reach the same, however they are written.
struct ContactValue: Hashable {
  let field: ContactChange.Field
  /// Digits with a `+` where there is one; of an e-mail lower case; of an address its words.
  let normal: String
  /// As readers see it.
  var shown: String

  static func == (a: ContactValue, b: ContactValue) -> Bool { a.field == b.field && a.normal == b.normal }

  func hash(into hasher: inout Hasher) {
    hasher.combine(field)
    hasher.combine(normal)
  }
}

extension ContactValue {
  /// A number as it is written or dialled.
  init(number: String) {
    field = .phone
    normal = String(decoding: number.utf8.filter { $0.isDigit || $0 == UInt8(ascii: "+") }, as: UTF8.self)
    shown = number
  }

  init(address: String) {
    field = .address
    normal = address
    shown = address
  }

  /// What a link reaches; nil when it does not reach a person.
  init?(link: String) {
    guard let way = ContactValue.way(of: link) else { return nil }
    let rest = link.dropFirst(way.utf8.count).prefix { $0 != "?" && $0 != ";" }
    switch way {
    case "mailto:": self.init(field: .email, normal: rest.lowercased(), shown: String(rest))
    case "tel:", "sms:": self.init(number: String(rest))
    default: self.init(number: "+" + rest)
    }
  }

  /// The beginning of a link that reaches a person: how it does so, without whom.
  static func way(of link: String) -> String? {
    ["tel:", "sms:", "mailto:", "https://wa.me/"].first { link.hasPrefix($0) }
  }
}

/// The ways to reach one contact that a page shows.
struct ShownContact {
  var name: String?
  /// In the order of the page, none twice.
  var values: [ContactValue] = []

  mutating func add(_ value: ContactValue) {
    guard let index = values.firstIndex(of: value) else { return values.append(value) }
    // Words for readers say more than a link's digits.
    if value.shown.utf8.count > values[index].shown.utf8.count { values[index].shown = value.shown }
  }
}

/// A number or e-mail that stands on a page without the id of a contact.
struct LooseValue {
  let value: ContactValue
  let part: PagePart
  /// The text around it.
  let text: String
}
