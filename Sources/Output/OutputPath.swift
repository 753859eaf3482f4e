import Glibc

/// The place of a file in the output, `id/pelajaran/cek-perusahaan.html`: relative to its top folder, parts separated
/// by `/`, never a URL.
///
/// No part is empty, `.`, `..` or longer than 255 bytes (no file system takes more); there are no control bytes and no
/// backslash (browsers read it as `/`). Two paths are equal when their bytes are: file systems do not know that
/// Unicode has two ways to write `é`.
public struct OutputPath: Sendable {
  /// The path as it is written, UTF-8.
  public let string: String

  /// Nil when the text is not such a path.
  public init?(_ string: String) {
    guard Self.isValid(string) else { return nil }
    self.string = string
  }

  /// A path that the program itself knows, `OutputPath(fixed: "404.html")`.
  public init(fixed string: StaticString) {
    self.string = string.description
    precondition(Self.isValid(self.string), "a path written in the program must be valid")
  }

  /// Where every output lists its own files.
  public static let manifest = OutputPath(fixed: "manifest.json")

  private static func isValid(_ string: String) -> Bool {
    var partLength = 0
    var dots = 0
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "/"):
        guard isPart(length: partLength, dots: dots) else { return false }
        (partLength, dots) = (0, 0)
      case 0..<0x20, 0x7F, UInt8(ascii: "\\"): return false
      default:
        partLength += 1
        if byte == UInt8(ascii: ".") { dots += 1 }
      }
    }
    return isPart(length: partLength, dots: dots)
  }

  private static func isPart(length: Int, dots: Int) -> Bool {
    (1...255).contains(length) && !(dots == length && length <= 2)
  }
}

extension OutputPath: Hashable, Comparable, CustomStringConvertible {
  public var description: String { string }

  public static func == (a: OutputPath, b: OutputPath) -> Bool { order(a.string, b.string) == 0 }

  public static func < (a: OutputPath, b: OutputPath) -> Bool { order(a.string, b.string) < 0 }

  public func hash(into hasher: inout Hasher) {
    string.utf8.span.withUnsafeBytes { hasher.combine(bytes: $0) }
  }

  private static func order(_ a: String, _ b: String) -> Int {
    a.utf8.span.withUnsafeBytes { a in b.utf8.span.withUnsafeBytes { b in byteOrder(a, b) } }
  }
}

/// Negative, zero or positive as `a` comes before, is equal to, or comes after `b` in the order of bytes.
func byteOrder(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Int {
  let common = min(a.count, b.count)
  // An empty buffer may have no address, which memcmp must not be given.
  let order = common == 0 ? 0 : memcmp(a.baseAddress!, b.baseAddress!, common)
  return order != 0 ? Int(order) : a.count - b.count
}
