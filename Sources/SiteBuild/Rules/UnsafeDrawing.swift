import Diagnostics

/// A drawing in SVG only draws.
enum UnsafeDrawing {
  static let kind = DiagnosticKind(
    "unsafe-drawing", .error,
    explanation: Message(
      en: """
        An SVG file is a text that can hold a program, or fetch something from another site, which then knows who \
        reads this one. Drawings of the site only draw: no script, no event, no embedded page, no address of another site. \
        Save it again as 'plain SVG' in the drawing program, or take that part out.
        """,
      id: """
        Berkas SVG adalah teks yang bisa memuat program, atau mengambil sesuatu dari situs lain yang lalu tahu siapa \
        pembaca situs ini. Gambar di situs ini hanya gambar: tanpa skrip, tanpa peristiwa, tanpa halaman sisipan, \
        tanpa alamat situs lain. Simpan lagi sebagai 'plain SVG' di program gambarnya, atau hapus bagian itu.
        """))

  /// The first thing in it that does more than draw; nil where there is none.
  static func problem(in file: SourceFile) -> Diagnostic? {
    let bytes = file.bytes.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    let places = signs.compactMap { sign -> (offset: Int, length: Int)? in
      place(of: Array(sign.utf8), in: bytes).map { ($0, sign.utf8.count) }
    }
    guard let first = (places + [handler(in: bytes)].compactMap { $0 }).min(by: { $0.offset < $1.offset }) else {
      return nil
    }
    let words = String(decoding: file.bytes[first.offset..<first.offset + first.length], as: UTF8.self)
    return Diagnostic(
      kind, at: file.location(atOffset: first.offset, length: first.length),
      Message(en: "'\(words)' in a drawing does more than draw", id: "'\(words)' dalam gambar bukan sekadar gambar"),
      hint: Message(
        en: "save it as plain SVG, or take that part out", id: "simpan sebagai SVG biasa, atau hapus bagian itu"))
  }

  private static let signs = [
    "<script", "<foreignobject", "<iframe", "<!entity", "<animate", "<set", "javascript:", "http:", "https:", "url(//",
    "href=\"//", "href='//",
  ]

  /// Names of namespaces are addresses that nobody fetches.
  private static func place(of sign: [UInt8], in bytes: [UInt8]) -> Int? {
    var from = 0
    while let start = bytes.firstRange(of: sign, from: from) {
      let before = bytes[..<start].suffix(40).split(separator: UInt8(ascii: " ")).last
      let isNamespace = before?.starts(with: xmlns) ?? false
      if !isNamespace { return start }
      from = start + sign.count
    }
    return nil
  }

  private static let xmlns = Array("xmlns".utf8)

  /// An attribute such as `onload=`.
  private static func handler(in bytes: [UInt8]) -> (offset: Int, length: Int)? {
    var from = 0
    while let start = bytes.firstRange(of: Array("on".utf8), from: from) {
      from = start + 2
      guard start > 0, bytes[start - 1] <= 0x20 || bytes[start - 1] == UInt8(ascii: "/") else { continue }
      let name = bytes[from...].prefix { (0x61...0x7A).contains($0) }
      let rest = bytes[name.endIndex...].drop { $0 <= 0x20 }
      if !name.isEmpty, rest.first == UInt8(ascii: "=") { return (start, name.endIndex - start) }
    }
    return nil
  }
}
