import CBrotli

/// Brotli (RFC 7932) at the best quality. All use of libbrotli is in this file.
public enum Brotli {
  /// The same bytes give the same result for one version of libbrotli.
  public static func compressed(_ bytes: [UInt8]) -> [UInt8] {
    let capacity = BrotliEncoderMaxCompressedSize(bytes.count)
    return bytes.withUnsafeBufferPointer { input in
      [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
        count = capacity
        let isDone = BrotliEncoderCompress(
          BROTLI_MAX_QUALITY, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, input.count, input.baseAddress, &count,
          output.baseAddress)
        precondition(isDone == BROTLI_TRUE, "the bound holds whatever comes out")
      }
    }
  }
}
