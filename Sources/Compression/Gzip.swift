import CZlib

/// Gzip (RFC 1952) at the best level. All use of zlib is in this file.
public enum Gzip {
  /// The same bytes give the same result for one version of zlib: it holds neither a time nor a name.
  public static func compressed(_ bytes: [UInt8]) -> [UInt8] {
    // 15 is the largest window, 16 more mean a gzip header.
    deflated(bytes, windowBits: 15 + 16)
  }

  /// The same without header and checksum (RFC 1951), as archives hold it.
  public static func bare(_ bytes: [UInt8]) -> [UInt8] { deflated(bytes, windowBits: -15) }

  private static func deflated(_ bytes: [UInt8], windowBits: Int32) -> [UInt8] {
    var stream = z_stream()
    precondition(suluh_deflate_init(&stream, Z_BEST_COMPRESSION, windowBits) == Z_OK, "zlib needs a few hundred kB")
    defer { deflateEnd(&stream) }
    let capacity = Int(deflateBound(&stream, UInt(bytes.count)))
    return bytes.withUnsafeBufferPointer { input in
      [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
        // zlib only reads from there, which its type does not say.
        stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(capacity)
        precondition(deflate(&stream, Z_FINISH) == Z_STREAM_END, "the bound holds whatever comes out")
        count = Int(stream.total_out)
      }
    }
  }
}
