import Output
import Parallel

/// The pages of an output that show a contact.
struct ContactPages {
  let id: String
  /// As it is dialled; nil when it is not known or there is none: then every page that names the contact counts.
  let number: String?

  /// Paths from the output's folder, sorted; nil when the folder is no output that can be read.
  func list(in folder: String, width: Int) async -> [String]? {
    guard let manifest = try? Manifest(of: folder) else { return nil }
    let pages = manifest.tree.files.map(\.path.string).filter { $0.hasSuffix(".html") }
    let found = await concurrentMap(pages, width: width) { page in
      (try? TextFile.read("\(folder)/\(page)")).map(isShown) ?? false
    }
    return zip(pages, found).filter(\.1).map(\.0)
  }

  /// Pages say by `data-contact` which contacts they name, and print a number in groups of digits.
  func isShown(on page: [UInt8]) -> Bool {
    guard page.holds(Array("data-contact=\"\(id)\"".utf8)) else { return false }
    guard let number else { return true }
    let digits = number.utf8.drop { $0 == UInt8(ascii: "+") }
    // Three digits are everywhere; a short code stands alone between tags.
    let sign = digits.count > 6 ? Array(digits) : [UInt8(ascii: ">")] + digits + [UInt8(ascii: "<")]
    return page.withoutSpaces.holds(sign)
  }
}

extension [UInt8] {
  /// Without spaces, no-break ones included (C2 A0 in UTF-8), and hyphens.
  fileprivate var withoutSpaces: [UInt8] {
    filter { ![0x20, 0xC2, 0xA0, UInt8(ascii: "-")].contains($0) }
  }

  fileprivate func holds(_ sign: [UInt8]) -> Bool {
    guard let last = sign.last, count >= sign.count else { return false }
    // The last byte of the sign is rarer in a page than the first.
    var index = sign.count - 1
    while let next = self[index...].firstIndex(of: last) {
      if self[(next - sign.count + 1)...next].elementsEqual(sign) { return true }
      index = next + 1
    }
    return false
  }
}
