/// A JSON value (RFC 8259) that is written the same way every time: an object keeps the order of its members.
package indirect enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case array([JSONValue])
  case object([(name: String, value: JSONValue)])

  /// The text with two spaces of indent for each level and a line break at its end.
  package var text: String {
    var output = ""
    append(to: &output, indent: "")
    return output + "\n"
  }

  private func append(to output: inout String, indent: String) {
    switch self {
    case .null: output += "null"
    case .bool(let value): output += value ? "true" : "false"
    case .number(let value): output += String(value)
    case .string(let value): output.appendQuoted(value)
    case .array(let items):
      output.appendList(items, "[", "]", indent: indent) { item, output, inner in
        item.append(to: &output, indent: inner)
      }
    case .object(let members):
      output.appendList(members, "{", "}", indent: indent) { member, output, inner in
        output.appendQuoted(member.name)
        output += ": "
        member.value.append(to: &output, indent: inner)
      }
    }
  }
}

extension String {
  fileprivate mutating func appendList<Item>(
    _ items: [Item], _ open: String, _ close: String, indent: String,
    _ append: (Item, inout String, _ indent: String) -> Void
  ) {
    let inner = indent + "  "
    self += open
    for (index, item) in items.enumerated() {
      self += (index == 0 ? "\n" : ",\n") + inner
      append(item, &self, inner)
    }
    self += items.isEmpty ? close : "\n" + indent + close
  }

  fileprivate mutating func appendQuoted(_ text: String) {
    self += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": self += "\\\""
      case "\\": self += "\\\\"
      case "\n": self += "\\n"
      case "\r": self += "\\r"
      case "\t": self += "\\t"
      case "\u{00}"..<"\u{20}", "\u{7F}":
        let hex = String(scalar.value, radix: 16)
        self += "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
      default: unicodeScalars.append(scalar)
      }
    }
    self += "\""
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .number(value) }
  package init(arrayLiteral items: JSONValue...) { self = .array(items) }
  package init(dictionaryLiteral members: (String, JSONValue)...) { self = .object(members.map { ($0.0, $0.1) }) }
}
