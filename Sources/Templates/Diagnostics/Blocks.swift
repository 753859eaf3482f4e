import Diagnostics

extension TemplateDiagnostics {
  /// Words or tags in a layout call that are in none of its blocks.
  public static let textBetweenBlocks = DiagnosticKind(
    "text-between-blocks", .error,
    explanation: Message(
      en: """
        Inside a layout call only blocks count, because the layout decides where each of them is printed. Anything \
        between them has no place and would vanish. Move it into a block, or out of the call.
        """,
      id: """
        Di dalam panggilan tata letak hanya blok yang berlaku, karena tata letaklah yang menentukan tempat setiap \
        blok. Apa pun di antaranya tidak punya tempat dan akan hilang. Pindahkan ke dalam sebuah blok, atau ke luar \
        panggilan itu.
        """))

  /// One call fills one block twice.
  public static let duplicateBlock = DiagnosticKind(
    "duplicate-block", .error,
    explanation: Message(
      en: """
        One layout call can fill a block only once: of two contents one would vanish. Put both into one block, or give \
        one of them another name.
        """,
      id: """
        Satu panggilan tata letak hanya dapat mengisi sebuah blok satu kali: dari dua isi, salah satu akan hilang. \
        Gabungkan keduanya dalam satu blok, atau beri nama lain.
        """))

  /// A call fills a block that its layout does not print.
  public static let unknownBlock = DiagnosticKind(
    "unknown-block", .error,
    explanation: Message(
      en: """
        A block that the layout does not have is printed nowhere, and its content would vanish from the page. Check \
        the spelling, or add the block to the layout.
        """,
      id: """
        Blok yang tidak ada di tata letak tidak ditampilkan di mana pun, sehingga isinya hilang dari halaman. Periksa \
        ejaannya, atau tambahkan blok itu ke tata letak.
        """))
}

extension Diagnostic {
  /// Placed at the words or at the name in the tag.
  static func textBetweenBlocks(of call: Tag, at place: SourceLocation) -> Diagnostic {
    let layout = call.name.text
    return Diagnostic(
      TemplateDiagnostics.textBetweenBlocks, at: place,
      Message(
        en: "this stands between the blocks of '\(layout)' and would not be printed",
        id: "ini berada di antara blok-blok '\(layout)' dan tidak akan ditampilkan"),
      hint: Message(en: "move it into a block", id: "pindahkan ke dalam sebuah blok"))
  }

  /// Placed at the second, with the first as a note.
  static func duplicateBlock(_ name: String, at place: SourceLocation, first: SourceLocation) -> Diagnostic {
    Diagnostic(
      TemplateDiagnostics.duplicateBlock, at: place,
      Message(en: "the block '\(name)' is filled twice", id: "blok '\(name)' diisi dua kali"),
      hint: Message(en: "put both contents into one block", id: "gabungkan kedua isinya dalam satu blok"),
      notes: [Note(at: first, Message(en: "it is filled here already", id: "blok ini sudah diisi di sini"))])
  }

  /// Placed at the name of the block.
  static func unknownBlock(
    _ name: String, layout: String, at place: SourceLocation, among names: [String]
  ) -> Diagnostic {
    Diagnostic(
      TemplateDiagnostics.unknownBlock, at: place,
      Message(
        en: "the layout '\(layout)' has no block '\(name)'", id: "tata letak '\(layout)' tidak punya blok '\(name)'"),
      hint: .didYouMean(name, among: names) ?? .available(names))
  }
}
