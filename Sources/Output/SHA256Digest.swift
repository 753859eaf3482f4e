import CCrypto

/// The SHA-256 of some bytes. All use of libcrypto is in this file.
public struct SHA256Digest: Sendable, Hashable {
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// The digest of the bytes.
  public init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { bytes in
      Self { digest in EVP_Digest(bytes.baseAddress, bytes.count, digest, nil, EVP_sha256(), nil) }
    }
  }

  /// Nil unless the bytes are 64 hexadecimal digits in lower case.
  public init?(hex: some Collection<UInt8>) {
    guard hex.count == 64 else { return nil }
    var words: [UInt64] = [0, 0, 0, 0]
    for (index, digit) in hex.enumerated() {
      let value: UInt8
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
      default: return nil
      }
      words[index / 16] = words[index / 16] << 4 | UInt64(value)
    }
    self.words = (words[0], words[1], words[2], words[3])
  }

  fileprivate init(filledBy fill: (UnsafeMutablePointer<UInt8>?) -> Int32) {
    self = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { digest in
      // It fails only without memory, or where libcrypto has no SHA-256.
      precondition(fill(digest.baseAddress) == 1, "libcrypto has to offer SHA-256")
      return SHA256Digest(bigEndian: UnsafeRawBufferPointer(digest))
    }
  }

  private init(bigEndian bytes: UnsafeRawBufferPointer) {
    func word(_ index: Int) -> UInt64 {
      UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
    }
    words = (word(0), word(1), word(2), word(3))
  }

  /// 64 digits in lower case.
  public var hex: String {
    String(unsafeUninitializedCapacity: 64) { buffer in
      var end = 0
      for word in [words.0, words.1, words.2, words.3] {
        for shift in stride(from: 60, through: 0, by: -4) {
          let value = UInt8(truncatingIfNeeded: word >> shift & 15)
          buffer[end] = value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
          end += 1
        }
      }
      return end
    }
  }

  /// 44 signs, as in the `integrity` of a page (RFC 4648, section 4).
  public var base64: String {
    let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    let bytes = [words.0, words.1, words.2, words.3].flatMap { word in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> UInt64($0)) }
    }
    var text: [UInt8] = []
    for start in stride(from: 0, to: 32, by: 3) {
      let group = (0..<3).reduce(0) { $0 << 8 | Int(start + $1 < 32 ? bytes[start + $1] : 0) }
      for place in 0..<4 { text.append(signs[group >> (18 - 6 * place) & 63]) }
    }
    text[43] = UInt8(ascii: "=")
    return String(decoding: text, as: UTF8.self)
  }

  public static func == (a: SHA256Digest, b: SHA256Digest) -> Bool { a.words == b.words }

  public func hash(into hasher: inout Hasher) {
    // Any part of a digest is as good as the whole.
    hasher.combine(words.0)
  }
}

/// A digest under way, for a file that is read piece by piece.
struct RunningDigest: ~Copyable {
  private let context: OpaquePointer

  /// The digest of nothing yet.
  init() {
    guard let context = EVP_MD_CTX_new() else { preconditionFailure("libcrypto needs a few bytes of memory") }
    precondition(EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1, "libcrypto has to offer SHA-256")
    self.context = context
  }

  deinit { EVP_MD_CTX_free(context) }

  /// Takes the next bytes.
  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    precondition(EVP_DigestUpdate(context, bytes.baseAddress, bytes.count) == 1, "libcrypto takes any bytes")
  }

  /// The digest of all bytes that were taken.
  consuming func finish() -> SHA256Digest {
    SHA256Digest { digest in EVP_DigestFinal_ex(context, digest, nil) }
  }
}
