import Diagnostics

extension TemplateDiagnostics {
  /// `{{` without `}}`.
  public static let unclosedTag = DiagnosticKind(
    "unclosed-tag", .error,
    explanation: Message(
      en: """
        A tag opens with two braces and must close with two braces. Without them, the rest of the page would be taken \
        for a part of the tag. Add '}}' after the name.
        """,
      id: """
        Sebuah tag dibuka dengan dua kurung kurawal dan harus ditutup dengan dua kurung kurawal. Tanpa penutup, sisa \
        halaman akan dianggap bagian dari tag itu. Tambahkan '}}' setelah namanya.
        """))

  /// `{{}}`.
  public static let emptyTag = DiagnosticKind(
    "empty-tag", .error,
    explanation: Message(
      en: "Between the braces of a tag stands one name. Write the name, or remove the tag.",
      id: "Di antara kurung kurawal sebuah tag harus ada satu nama. Tulis namanya, atau hapus tag itu."))

  /// `{{if x}}` and whatever else is not one name.
  public static let badName = DiagnosticKind(
    "bad-name", .error,
    explanation: Message(
      en: """
        A tag holds exactly one name. A name is made of letters, digits, '-' and '_', with a dot between a thing and \
        what belongs to it, and '/' between the folder and the name of a template. Words such as 'if' and 'each' are \
        not part of this language: a section '{{#name}}…{{/name}}' asks and repeats by itself.
        """,
      id: """
        Sebuah tag berisi tepat satu nama. Nama terdiri atas huruf, angka, '-' dan '_', dengan titik di antara sesuatu \
        dan bagiannya, dan '/' di antara folder dan nama templat. Kata seperti 'if' dan 'each' tidak dikenal di sini: \
        bagian '{{#nama}}…{{/nama}}' sudah memeriksa dan mengulang sendiri.
        """))
}

extension Diagnostic {
  /// Placed at the braces.
  static func unclosedTag(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      TemplateDiagnostics.unclosedTag, at: place,
      Message(en: "the tag that opens with '{{' is not closed", id: "tag yang dibuka dengan '{{' tidak ditutup"),
      hint: Message(en: "write '}}' after the name", id: "tulis '}}' setelah namanya"))
  }

  /// Placed at the whole tag.
  static func emptyTag(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      TemplateDiagnostics.emptyTag, at: place,
      Message(en: "the tag has no name", id: "tag ini tidak punya nama"),
      hint: Message(en: "write a name between the braces", id: "tulis sebuah nama di antara kurung kurawal"))
  }

  /// Placed at what should be a name.
  static func badName(_ name: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      TemplateDiagnostics.badName, at: place,
      Message(en: "'\(name)' is not a name", id: "'\(name)' bukan sebuah nama"),
      hint: Message(
        en: "write one name of letters, digits, '-' and '_', with dots between its parts",
        id: "tulis satu nama dari huruf, angka, '-' dan '_', dengan titik di antara bagian-bagiannya"))
  }
}
