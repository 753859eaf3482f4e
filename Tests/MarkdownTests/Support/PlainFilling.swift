import Markdown

extension Fragment {
  /// The HTML with links and images as cmark writes them, and components as comments.
  func html(links: [Link]) -> String {
    var page: [UInt8] = []
    write(to: &page) { slot, page in
      switch slot {
      case .linkOpen(let index): page += links[index].openTag.utf8
      case .linkText(let index): page += escaped(links[index].plainText).utf8
      case .linkClose: page += "</a>".utf8
      case .image(let index): page += links[index].imageTag.utf8
      case .component(let index): page += "<!--\(index)-->".utf8
      }
    }
    return String(decoding: page, as: UTF8.self)
  }
}

extension MarkdownDocument {
  /// The whole as cmark writes it: the sections with their headings, without ids.
  var plainHTML: String {
    var html = ""
    for section in sections {
      if section.heading != nil { html += "<h2>\(section.headingHTML.html(links: links))</h2>\n" }
      html += section.html.html(links: links)
    }
    return html.withoutHeadingIDs
  }
}

extension String {
  fileprivate var withoutHeadingIDs: String {
    var result = ""
    var rest = self[...]
    while let start = rest.firstRange(of: " id=\"") {
      let isHeading = rest[..<start.lowerBound].suffix(3).starts(with: "<h")
      let end = rest[start.upperBound...].firstIndex(of: "\"").map { index(after: $0) } ?? endIndex
      result += rest[..<(isHeading ? start.lowerBound : end)]
      rest = rest[end...]
    }
    return result + rest
  }
}

extension Link {
  fileprivate var openTag: String { "<a href=\"\(address)\"\(titleAttribute)>" }

  fileprivate var imageTag: String { "<img src=\"\(address)\" alt=\"\(escaped(plainText))\"\(titleAttribute) />" }

  private var address: String {
    ["javascript", "vbscript", "file", "data"].contains(scheme) ? "" : escapedAddress(destination)
  }

  private var titleAttribute: String { title.map { " title=\"\(escaped($0))\"" } ?? "" }
}

/// Text as cmark escapes it.
func escaped(_ text: String) -> String {
  var result: [UInt8] = []
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "&"): result += "&amp;".utf8
    case UInt8(ascii: "<"): result += "&lt;".utf8
    case UInt8(ascii: ">"): result += "&gt;".utf8
    case UInt8(ascii: "\""): result += "&quot;".utf8
    default: result.append(byte)
    }
  }
  return String(decoding: result, as: UTF8.self)
}

/// An address as cmark escapes it.
private func escapedAddress(_ address: String) -> String {
  var result: [UInt8] = []
  let digits = Array("0123456789ABCDEF".utf8)
  for byte in address.utf8 {
    switch byte {
    case UInt8(ascii: "&"): result += "&amp;".utf8
    case UInt8(ascii: "'"): result += "&#x27;".utf8
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: result.append(byte)
    case _ where "-_.+!*(),%#@?=;:/,$~".utf8.contains(byte): result.append(byte)
    default: result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: result, as: UTF8.self)
}
