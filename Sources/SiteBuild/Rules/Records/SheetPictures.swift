import Content
import Diagnostics

/// Every handout on the site has a picture in each language, fit to be opened on a phone and sent on.
enum SheetPictures: SiteRule {
  static let kinds = [missing, heavy, noPNG]

  static let missing = DiagnosticKind(
    "missing-sheet-picture", .warning,
    explanation: Message(
      en: """
        Leaders choose a sheet by its picture, and send that on before they print. This handout lacks one in some \
        language. Make the pictures anew with script/sheet-pictures, look at them, and commit them. A site without any \
        picture of a sheet is left alone.
        """,
      id: """
        Pemimpin memilih lembar dari gambarnya, dan meneruskan gambar itu sebelum mencetak. Bahan cetak ini belum \
        punya gambar dalam salah satu bahasa. Buat lagi gambarnya dengan script/sheet-pictures, lihat hasilnya, lalu \
        simpan. Situs tanpa gambar lembar sama sekali dibiarkan.
        """))

  static let heavy = DiagnosticKind(
    "heavy-sheet-picture", .error,
    explanation: Message(
      en: """
        The site tells leaders that a picture of a sheet has at most \(limit / 1000) kB, since many pay for each \
        megabyte. This one has more. script/sheet-pictures makes pictures that are small enough.
        """,
      id: """
        Situs memberi tahu pemimpin bahwa gambar lembar paling besar \(limit / 1000) kB, karena banyak yang membayar \
        tiap megabita. Gambar ini lebih besar. script/sheet-pictures membuat gambar yang cukup kecil.
        """))

  static let noPNG = DiagnosticKind(
    "sheet-picture-format", .error,
    explanation: Message(
      en: """
        A picture of a sheet is a PNG. This file is called so and is something else, which some phones and chats will \
        not show. Make it anew with script/sheet-pictures.
        """,
      id: """
        Gambar lembar berformat PNG. Berkas ini bernama .png, tetapi isinya bukan PNG, sehingga tidak tampil di \
        sebagian HP dan obrolan. Buat lagi dengan script/sheet-pictures.
        """))

  /// The most bytes that a picture may have.
  static let limit = 60_000

  static func check(_ subject: RuleSubject) -> [Diagnostic] {
    let handouts = subject.site.handouts.filter { $0.isPosted && (subject.options.includesDrafts || !$0.isDraft) }
    if handouts.allSatisfy(\.pictures.isEmpty) { return [] }
    let folder = ContentFolder(site: subject.options.source)
    return handouts.flatMap { handout in
      subject.site.settings.languages.flatMap { language -> [Diagnostic] in
        guard let path = handout.pictures[language.tag] else { return [lack(of: language, handout)] }
        return problem(with: path, of: handout, in: folder)
      }
    }
  }

  private static func problem(with path: String, of handout: Handout, in folder: ContentFolder) -> [Diagnostic] {
    switch folder.bytes(of: path, limit: ContentFolder.textLimit) {
    case .failure(let error): error.diagnostics
    // The signature of a PNG (ISO/IEC 15948, 5.2).
    case .success(let bytes) where !bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]):
      [otherFormat(path, handout)]
    case .success(let bytes): bytes.count > limit ? [tooHeavy(path, bytes.count, handout)] : []
    }
  }

  // Places are in the handout's record, since no line of a picture can be shown.

  private static let makeAnew = Message(
    en: "make it anew with script/sheet-pictures", id: "buat lagi dengan script/sheet-pictures")

  private static func lack(of language: Language, _ handout: Handout) -> Diagnostic {
    let name = handout.id.rawValue
    return Diagnostic(
      missing, at: handout.location,
      Message(
        en: "'\(name)' has no picture in '\(language.tag)'",
        id: "'\(name)' belum punya gambar dalam '\(language.tag)'"),
      hint: Message(en: "make it with script/sheet-pictures", id: "buat dengan script/sheet-pictures"))
  }

  private static func tooHeavy(_ path: String, _ size: Int, _ handout: Handout) -> Diagnostic {
    Diagnostic(
      heavy, at: handout.location,
      Message(
        en: "the picture '\(path)' has \(size) bytes, and \(limit) is the most",
        id: "gambar '\(path)' berisi \(size) bita, paling banyak \(limit)"),
      hint: makeAnew)
  }

  private static func otherFormat(_ path: String, _ handout: Handout) -> Diagnostic {
    Diagnostic(
      noPNG, at: handout.location,
      Message(en: "the picture '\(path)' is no PNG", id: "gambar '\(path)' bukan PNG"), hint: makeAnew)
  }
}
