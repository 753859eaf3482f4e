/// An archive of files in the order in which they are added (PKWARE, APPNOTE 6.3.9). Nothing in it depends on when or
/// where it is made.
public struct ZipArchive: Sendable {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  public init() {}

  /// 1 January 1980, 0:00, as MS-DOS writes days.
  private static let day: UInt16 = 1 << 5 | 1

  /// - Parameter name: the path in the archive, with `/`.
  /// - Parameter deflated: the same bytes by RFC 1951; nil, or no smaller, where the file is to stand as it is, since it is
  ///   compressed already or small.
  public mutating func add(_ name: String, _ bytes: [UInt8], deflated: [UInt8]? = nil) {
    let name = Array(name.utf8)
    let smaller = deflated.flatMap { $0.count < bytes.count ? $0 : nil }
    let content = smaller ?? bytes
    let offset = UInt32(body.count)
    var shared: [UInt8] = []
    // Version 2.0; names in UTF-8; method; time; day.
    for value in [20, 1 << 11, smaller == nil ? 0 : 8, 0, Self.day] as [UInt16] { shared.append(littleEndian: value) }
    for value in [CRC32.checksum(of: bytes), UInt32(content.count), UInt32(bytes.count)] {
      shared.append(littleEndian: value)
    }
    for value in [UInt16(name.count), 0] { shared.append(littleEndian: value) }
    body.append(littleEndian: 0x0403_4b50 as UInt32)
    body += shared + name + content
    directory.append(littleEndian: 0x0201_4b50 as UInt32)
    // Made by version 2.0 on Unix.
    directory.append(littleEndian: 3 << 8 | 20 as UInt16)
    directory += shared
    // No comment, on the first disk, no inner attributes; a plain file of mode 0644.
    for value in [0, 0, 0] as [UInt16] { directory.append(littleEndian: value) }
    for value in [0o100644 << 16, offset] as [UInt32] { directory.append(littleEndian: value) }
    directory += name
    count += 1
  }

  public var bytes: [UInt8] {
    var end: [UInt8] = []
    end.append(littleEndian: 0x0605_4b50 as UInt32)
    for value in [0, 0, count, count] { end.append(littleEndian: value) }
    for value in [UInt32(directory.count), UInt32(body.count)] { end.append(littleEndian: value) }
    end.append(littleEndian: 0 as UInt16)
    return body + directory + end
  }
}

/// The checksum of ZIP and gzip (ISO 3309): polynomial 0xEDB88320, reflected.
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xedb8_8320 : value >> 1 }
  }

  static func checksum(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { value, byte in table[Int(UInt8(truncatingIfNeeded: value) ^ byte)] ^ value >> 8 }
  }
}

extension [UInt8] {
  fileprivate mutating func append(littleEndian value: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }
}
