import Diagnostics

extension DiagnosticKind {
  static let invalidUTF8 = DiagnosticKind(
    "invalid-utf8", .error,
    explanation: Message(
      en: """
        Every file of the content is text in UTF-8. Open the file in an editor that can save as UTF-8 and save it \
        again.
        """,
      id: """
        Setiap berkas isi adalah teks UTF-8. Buka berkas ini di penyunting yang bisa menyimpan sebagai UTF-8, lalu \
        simpan lagi.
        """))
  static let nulByte = DiagnosticKind(
    "nul-byte", .error,
    explanation: Message(
      en: """
        A NUL byte stands where text should be: the file is damaged or is not a text file. Restore it from an older \
        version.
        """,
      id: "Ada bita NUL di dalam teks: berkas rusak atau bukan berkas teks. Kembalikan dari versi lama."))
  static let emptyFile = DiagnosticKind(
    "empty-file", .error,
    explanation: Message(
      en: "The file holds nothing. Write its text, or remove the file.",
      id: "Berkas ini kosong. Tulis isinya, atau hapus berkasnya."))
  static let fileTooLarge = DiagnosticKind(
    "file-too-large", .error,
    explanation: Message(
      en: """
        A text file of the content may have 4 MB, a region list 64 MB. A larger one is nearly always a mistake, such \
        as a picture pasted into a text.
        """,
      id: """
        Berkas teks paling besar 4 MB, daftar wilayah 64 MB. Yang lebih besar hampir selalu keliru, misalnya gambar \
        yang ditempel ke dalam teks.
        """))
  static let unreadableFile = DiagnosticKind(
    "unreadable-file", .error,
    explanation: Message(
      en: "The file is there but cannot be opened. Look at its permissions and its owner.",
      id: "Berkas ada tetapi tidak bisa dibuka. Periksa izin dan pemiliknya."))
  static let linkOutOfContent = DiagnosticKind(
    "link-out-of-content", .error,
    explanation: Message(
      en: """
        A symbolic link leads out of the content folder. What it shows can change without the content changing, and \
        is missing on the next computer. Put a copy of the file in its place.
        """,
      id: """
        Tautan simbolik mengarah ke luar folder isi. Yang ditunjuknya bisa berubah diam-diam, dan tidak ada di \
        komputer lain. Ganti dengan salinan berkasnya.
        """))
  static let missingFile = DiagnosticKind(
    "missing-file", .error,
    explanation: Message(
      en: "The site cannot be built without this file. Write it, or mend the name that leads to it.",
      id: "Situs tidak bisa dibuat tanpa berkas ini. Tulis berkasnya, atau betulkan nama yang menuju ke sana."))
}

extension Diagnostic {
  /// Bytes are counted from 0, as editors for bytes do, the byte-order mark included.
  static func invalidUTF8(in file: SourceFile, atOffset offset: Int) -> Diagnostic {
    let place = file.location(atOffset: offset)
    let offset = offset + (file.hadByteOrderMark ? 3 : 0)
    return Diagnostic(
      .invalidUTF8, at: place,
      Message(en: "byte \(offset) is not UTF-8", id: "bita ke-\(offset) bukan UTF-8"),
      hint: Message(en: "save the file as UTF-8", id: "simpan berkas sebagai UTF-8"))
  }

  static func nulByte(in file: SourceFile, atOffset offset: Int) -> Diagnostic {
    let place = file.location(atOffset: offset)
    let offset = offset + (file.hadByteOrderMark ? 3 : 0)
    return Diagnostic(
      .nulByte, at: place,
      Message(en: "byte \(offset) is NUL", id: "bita ke-\(offset) adalah NUL"),
      hint: Message(en: "restore the file from an older version", id: "kembalikan berkas dari versi lama"))
  }

  static func emptyFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .emptyFile, at: SourceLocation(path: path), Message(en: "the file is empty", id: "berkas ini kosong"),
      hint: Message(en: "write its text or remove it", id: "tulis isinya atau hapus"))
  }

  static func fileTooLarge(_ path: String, size: Int, limit: Int) -> Diagnostic {
    let (has, may) = ((size + 999_999) / 1_000_000, limit / 1_000_000)
    return Diagnostic(
      .fileTooLarge, at: SourceLocation(path: path),
      Message(en: "the file has \(has) MB, \(may) MB are allowed", id: "berkas ini \(has) MB, batasnya \(may) MB"),
      hint: Message(en: "split it or take pictures out of it", id: "bagi berkasnya atau keluarkan gambar dari dalamnya")
    )
  }

  static func unreadableFile(_ path: String, _ reason: UnreadableReason) -> Diagnostic {
    let words = reason.words
    return Diagnostic(
      .unreadableFile, at: SourceLocation(path: path),
      Message(en: "cannot read the file: \(words.en)", id: "berkas tidak bisa dibaca: \(words.id)"), hint: reason.hint)
  }

  static func linkOutOfContent(_ path: String, target: String) -> Diagnostic {
    Diagnostic(
      .linkOutOfContent, at: SourceLocation(path: path),
      Message(
        en: "the symbolic link leads out of the content, to '\(target)'",
        id: "tautan simbolik mengarah ke luar isi, ke '\(target)'"),
      hint: Message(en: "put a copy of the file here", id: "taruh salinan berkasnya di sini"))
  }

  /// Something without which there is no site at all.
  static func missingFile(_ path: String) -> Diagnostic {
    missingFile(
      path, at: SourceLocation(path: path),
      hint: Message(
        en: "run the command in the site's folder or name it with --source",
        id: "jalankan perintah di folder situs atau sebut foldernya dengan --source"))
  }

  /// A file that another one needs.
  static func missingFile(_ path: String, neededBy other: String) -> Diagnostic {
    missingFile(path, at: SourceLocation(path: other), hint: Message(en: "write the file", id: "tulis berkas itu"))
  }

  private static func missingFile(_ path: String, at place: SourceLocation, hint: Message) -> Diagnostic {
    Diagnostic(
      .missingFile, at: place, Message(en: "there is no file '\(path)'", id: "berkas '\(path)' tidak ada"), hint: hint)
  }
}
