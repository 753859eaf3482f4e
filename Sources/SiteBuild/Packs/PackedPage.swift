import Content
import Output
import Templates

/// A page of the site as it stands in a pack: links to pages that are not in it lead to the site, or are words alone
/// where the site has no address yet, or where the page is a discreet one; "Leave this page" leads to the harmless page
/// in the pack, as there may be no network; and it says of what day it is.
struct PackedPage {
  /// What is in the pack.
  let paths: Set<OutputPath>
  /// Pages to which nothing in a pack may lead that has not got them.
  let discreet: Set<OutputPath>
  /// The address of the site without a slash at its end; nil where none is known.
  let address: String?
  /// Whether pages keep the policy that allows nothing but their own style and script. Programs that show a copy in a
  /// frame of their own, as Kiwix does, add theirs to the page.
  var keepsPolicy = true

  /// `stamp` makes HTML for the end of the main part, out of the contacts that stand in it.
  func bytes(of page: [UInt8], at path: OutputPath, stamp: (Set<Contact.ID>) -> Markup) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(page.count + 512)
    var rest = page[...]
    var closesWords = false
    var contacts: Set<Contact.ID> = []
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      output += rest[..<start]
      let end = rest[start...].firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex - 1
      let tag = rest[start...end]
      rest = rest[(end + 1)...]
      if let id = Self.value(of: "data-contact", in: tag) { contacts.insert(Contact.ID(rawValue: id)) }
      switch Self.name(of: tag) {
      case "a":
        if let changed = changed(tag, at: path) {
          closesWords = changed.isWords
          output += changed.bytes
        } else {
          output += tag
        }
      case "link":
        // What only a server has, such as the feed, is left out.
        if changed(tag, at: path) == nil { output += tag }
      case "meta" where !keepsPolicy && Self.value(of: "http-equiv", in: tag) == "Content-Security-Policy": break
      case "/a":
        output += closesWords ? Array("</span>".utf8) : Array(tag)
        closesWords = false
      case "/main": output += stamp(contacts).bytes + tag
      case let name where ["script", "style"].contains(name):
        // No HTML stands in them.
        let close = Array("</\(name)".utf8)
        let stop = rest.indices.first { rest[$0...].starts(with: close) } ?? rest.endIndex
        output += tag + rest[..<stop]
        rest = rest[stop...]
      default: output += tag
      }
    }
    return output + rest
  }

  private static func name(of tag: ArraySlice<UInt8>) -> String {
    String(decoding: tag.dropFirst().prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ">") }, as: UTF8.self)
  }

  /// What an attribute of a tag says, as it is written there.
  private static func value(of name: StaticString, in tag: ArraySlice<UInt8>) -> String? {
    guard let start = tag.firstRange(of: Array(" \(name)=\"".utf8))?.upperBound else { return nil }
    return tag[start...].firstIndex(of: UInt8(ascii: "\"")).map { String(decoding: tag[start..<$0], as: UTF8.self) }
  }

  /// The tag of a link with another target, or what stands in its place; nil where it can stay.
  private func changed(_ tag: ArraySlice<UInt8>, at path: OutputPath) -> (bytes: [UInt8], isWords: Bool)? {
    let text = String(decoding: tag, as: UTF8.self)
    if let near = Self.value(of: "data-near", in: tag), let far = Self.value(of: "href", in: tag), near != far {
      return (Array(text.replacing(" href=\"\(far)\"", with: " href=\"\(near)\"", maxReplacements: 1).utf8), false)
    }
    guard let start = text.firstRange(of: " href=\"")?.upperBound,
      let end = text[start...].firstIndex(of: "\""),
      let target = Self.target(of: String(text[start..<end]), on: path), !paths.contains(target.path)
    else { return nil }
    guard let address, !discreet.contains(target.path) else { return (Array("<span>".utf8), true) }
    let href = "\(address)/\(target.path.string)\(target.fragment)"
    return (Array("\(text[..<start])\(href)\(text[end...])".utf8), false)
  }

  /// What a relative link on a page leads to; nil for one to a place on the page, to another site or to a number.
  private static func target(of href: String, on page: OutputPath) -> (path: OutputPath, fragment: String)? {
    let parts = href.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard let link = parts.first, !link.isEmpty, !link.contains(":") else { return nil }
    var folders = page.string.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/") {
      if part == ".." {
        _ = folders.popLast()
      } else if part != "." {
        folders.append(String(part))
      }
    }
    return OutputPath(folders.joined(separator: "/")).map { ($0, parts.count > 1 ? "#\(parts[1])" : "") }
  }
}
