import Diagnostics

extension TemplateDiagnostics {
  /// A template that nothing uses.
  public static let unusedTemplate = DiagnosticKind(
    "unused-template", .warning,
    explanation: Message(
      en: """
        No page is rendered with this template and no other template includes it. It may be left over, or the tag that \
        was to include it is missing. Delete the file, or include it.
        """,
      id: """
        Tidak ada halaman yang memakai templat ini dan tidak ada templat lain yang memuatnya. Mungkin ini sisa lama, \
        atau tag yang seharusnya memuatnya belum ditulis. Hapus berkasnya, atau muat templat ini.
        """))

  /// A block that nothing fills.
  public static let unusedBlock = DiagnosticKind(
    "unused-block", .note,
    explanation: Message(
      en: """
        No template fills this block, so what stands in it is printed everywhere. The two tags around it can be \
        removed.
        """,
      id: """
        Tidak ada templat yang mengisi blok ini, jadi isinya sendiri yang selalu ditampilkan. Kedua tag di \
        sekelilingnya dapat dihapus.
        """))

  /// A name of a constant that no template reads.
  public static let unusedName = DiagnosticKind(
    "unused-name", .note,
    explanation: Message(
      en: """
        No template reads this name, so what is written under it appears nowhere. Remove it in every language, or use \
        it in a template.
        """,
      id: """
        Tidak ada templat yang membaca nama ini, jadi yang ditulis di bawahnya tidak muncul di mana pun. Hapus dari \
        setiap bahasa, atau pakai dalam sebuah templat.
        """))
}

extension Diagnostic {
  /// Placed at the start of the file.
  static func unusedTemplate(_ name: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      TemplateDiagnostics.unusedTemplate, at: place,
      Message(en: "nothing uses the template '\(name)'", id: "templat '\(name)' tidak dipakai"),
      hint: Message(
        en: "delete the file, or include it with '{{> \(name)}}'",
        id: "hapus berkasnya, atau muat dengan '{{> \(name)}}'"))
  }

  /// Placed at the name of the block.
  static func unusedBlock(_ name: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      TemplateDiagnostics.unusedBlock, at: place,
      Message(en: "no template fills the block '\(name)'", id: "tidak ada templat yang mengisi blok '\(name)'"),
      hint: Message(en: "remove the two tags around it", id: "hapus kedua tag di sekelilingnya"))
  }

  /// Placed where the name is declared.
  static func unusedName(_ name: String, of constant: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      TemplateDiagnostics.unusedName, at: place,
      Message(en: "no template uses '\(constant).\(name)'", id: "tidak ada templat yang memakai '\(constant).\(name)'"),
      hint: Message(
        en: "remove '\(name)', or use it in a template", id: "hapus '\(name)', atau pakai dalam sebuah templat"))
  }
}
