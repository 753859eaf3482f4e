import Diagnostics

extension DiagnosticKind {
  static let yamlSyntax = DiagnosticKind(
    "yaml-syntax", .error,
    explanation: Message(
      en: """
        The data cannot be read as YAML. Often a tab stands where spaces belong, a quotation mark is not closed, or \
        a text with ': ' in it needs quotation marks.
        """,
      id: """
        Data tidak bisa dibaca sebagai YAML. Sering ada tab di tempat spasi, tanda kutip tidak ditutup, atau teks \
        dengan ': ' perlu diberi tanda kutip.
        """))
  static let duplicateKey = DiagnosticKind(
    "duplicate-key", .error,
    explanation: Message(
      en: "A key stands twice in the same record, so one of the values would be lost. Keep one.",
      id: "Satu kunci ditulis dua kali dalam catatan yang sama, jadi satu nilai akan hilang. Sisakan satu."))
  static let yamlAlias = DiagnosticKind(
    "yaml-alias", .error,
    explanation: Message(
      en: "Anchors (&), aliases (*) and merge keys (<<) hide what a record says. Write the values out.",
      id: "Jangkar (&), alias (*), dan kunci gabung (<<) menyembunyikan isi catatan. Tulis nilainya lengkap."))
  static let unknownKey = DiagnosticKind(
    "unknown-key", .error,
    explanation: Message(
      en: "This record has no such key. A misspelt key would be left out without a word, so it is an error.",
      id: """
        Catatan ini tidak mengenal kunci itu. Kunci yang salah ketik akan hilang diam-diam, jadi ini dianggap \
        kesalahan.
        """))
  static let missingKey = DiagnosticKind(
    "missing-key", .error,
    explanation: Message(
      en: "The record needs this key. Where the answer is not known, many keys take the value 'unknown'.",
      id: "Catatan ini memerlukan kunci itu. Kalau jawabannya tidak diketahui, banyak kunci menerima nilai 'unknown'."))
  static let wrongType = DiagnosticKind(
    "wrong-type", .error,
    explanation: Message(
      en: "A list stands where a text is expected, or the other way round. Look at a record beside it that works.",
      id: "Ada daftar di tempat teks, atau sebaliknya. Lihat catatan di dekatnya yang benar."))
  static let invalidValue = DiagnosticKind(
    "invalid-value", .error,
    explanation: Message(
      en: """
        The key takes only certain values, such as a date (2026-11-21), a whole number or one of a few words. The \
        message says which.
        """,
      id: """
        Kunci ini hanya menerima nilai tertentu, misalnya tanggal (2026-11-21), bilangan bulat, atau salah satu \
        kata. Pesannya menyebut yang mana.
        """))
  static let spreadsheetDamage = DiagnosticKind(
    "spreadsheet-damage", .error,
    explanation: Message(
      en: """
        A spreadsheet program has changed the value: a long number became scientific notation, or a code lost a \
        digit. Mend the value by hand and mark the column as text before saving again.
        """,
      id: """
        Program lembar kerja mengubah nilai ini: angka panjang menjadi notasi ilmiah, atau kode kehilangan satu \
        angka. Betulkan dengan tangan dan jadikan kolomnya teks sebelum menyimpan lagi.
        """))
  static let missingTranslation = DiagnosticKind(
    "missing-translation", .error,
    explanation: Message(
      en: """
        Everything on the site exists in each of its languages. Write the missing text; the message names the \
        language.
        """,
      id: "Semua isi situs ada dalam setiap bahasanya. Tulis teks yang belum ada; pesannya menyebut bahasanya."))
}

extension Diagnostic {
  static func duplicateKey(_ key: String, at location: SourceLocation, first: SourceLocation) -> Diagnostic {
    Diagnostic(
      .duplicateKey, at: location, Message(en: "the key '\(key)' stands twice", id: "kunci '\(key)' ditulis dua kali"),
      hint: Message(en: "keep one of them", id: "sisakan salah satu"),
      notes: [.init(at: first, Message(en: "first written here", id: "pertama ditulis di sini"))])
  }

  static func yamlAlias(_ what: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .yamlAlias, at: location,
      Message(en: "'\(what)' hides a value behind a name", id: "'\(what)' menyembunyikan nilai di balik nama"),
      hint: Message(en: "write the value out", id: "tulis nilainya lengkap"))
  }

  static func unknownKey(_ key: String, at location: SourceLocation, known: [String]) -> Diagnostic {
    let list = known.sorted().joined(separator: ", ")
    return Diagnostic(
      .unknownKey, at: location, Message(en: "no key is called '\(key)' here", id: "di sini tidak ada kunci '\(key)'"),
      hint: .didYouMean(key, among: known) ?? Message(en: "known keys: \(list)", id: "kunci yang dikenal: \(list)"))
  }

  static func missingKey(_ key: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .missingKey, at: location, Message(en: "the key '\(key)' is missing", id: "kunci '\(key)' belum ada"),
      hint: Message(en: "add '\(key): …'", id: "tambahkan '\(key): …'"))
  }

  /// Of a table.
  static func missingColumn(_ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .missingKey, at: location, Message(en: "the column '\(name)' is missing", id: "kolom '\(name)' belum ada"),
      hint: Message(en: "add '\(name)' to the first row", id: "tambahkan '\(name)' pada baris pertama"))
  }

  /// `key` is empty for the file as a whole.
  static func wrongType(_ key: String, expected: ExpectedForm, at location: SourceLocation) -> Diagnostic {
    let what = key.isEmpty ? Message(en: "this", id: "isi ini") : Message(en: "'\(key)'", id: "'\(key)'")
    return Diagnostic(
      .wrongType, at: location,
      Message(en: "\(what.en) must be \(expected.words.en)", id: "\(what.id) harus berupa \(expected.words.id)"),
      hint: expected.hint)
  }

  static func invalidValue(_ value: String, expected: Message, among: [String] = [], at location: SourceLocation)
    -> Diagnostic
  {
    Diagnostic(
      .invalidValue, at: location,
      Message(en: "'\(value)' is not \(expected.en)", id: "'\(value)' bukan \(expected.id)"),
      hint: .didYouMean(value, among: among)
        ?? (among.isEmpty
          ? nil
          : Message(en: "one of: \(among.joined(separator: ", "))", id: "salah satu: \(among.joined(separator: ", "))"))
    )
  }

  static func spreadsheetDamage(_ value: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .spreadsheetDamage, at: location,
      Message(en: "a spreadsheet changed this: '\(value)'", id: "lembar kerja mengubah ini: '\(value)'"),
      hint: Message(
        en: "write the digits again and mark the column as text",
        id: "tulis lagi angkanya dan jadikan kolomnya teks"))
  }

  /// `file` is the file to be written, where the whole text is missing.
  package static func missingTranslation(
    of what: String, into tag: String, at location: SourceLocation, file: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      .missingTranslation, at: location,
      Message(en: "'\(what)' has no text in '\(tag)'", id: "'\(what)' belum ada dalam '\(tag)'"),
      hint: file.map { Message(en: "write '\($0)'", id: "tulis '\($0)'") }
        ?? Message(en: "add the text in '\(tag)'", id: "tambahkan teksnya dalam '\(tag)'"))
  }
}
