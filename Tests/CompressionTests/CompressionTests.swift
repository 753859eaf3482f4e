import Compression
import Testing

/// What the bytes are once they are opened again is tried with real programs in script/checks.
struct CompressionTests {
  static let samples: [[UInt8]] = [
    [], [0], Array("merantau ".utf8), Array(String(repeating: "merantau itu hak ", count: 5_000).utf8),
    (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 2_654_435_761 >> 13) },
  ]

  @Test("gzip begins with its mark, holds neither a time nor a name, and ends with the length", arguments: samples)
  func gzip(_ bytes: [UInt8]) {
    let result = Gzip.compressed(bytes)
    #expect(result.prefix(8) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0])
    let length = result.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
    #expect(length == bytes.count)
  }

  @Test("what repeats itself becomes small, in brotli smaller than in gzip")
  func small() {
    let (gzip, brotli) = (Gzip.compressed(Self.samples[3]).count, Brotli.compressed(Self.samples[3]).count)
    #expect(gzip < 600 && brotli < gzip && brotli > 0)
  }

  @Test("the same bytes give the same result", arguments: samples)
  func same(_ bytes: [UInt8]) {
    #expect(Gzip.compressed(bytes) == Gzip.compressed(bytes))
    #expect(Brotli.compressed(bytes) == Brotli.compressed(bytes))
  }

  @Test("bare bytes are those of gzip without its header of ten bytes and its end of eight")
  func bare() {
    let bytes = Array(String(repeating: "kata ", count: 50).utf8)
    #expect(Gzip.bare(bytes) == Array(Gzip.compressed(bytes).dropFirst(10).dropLast(8)))
  }
}
