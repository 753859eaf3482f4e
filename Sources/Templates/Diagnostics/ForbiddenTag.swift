import Diagnostics

extension TemplateDiagnostics {
  /// A tag of Mustache that this dialect leaves out.
  public static let forbiddenTag = DiagnosticKind(
    "forbidden-tag", .error,
    explanation: Message(
      en: """
        Mustache has tags that these templates leave out: '{{{', '{{&', '{{=', '{{%', names that begin with '*', and \
        functions. Each of them can print something that nobody checked. Whether a value is words or HTML is decided \
        where the value is made, so '{{name}}' is always right; all the rest can be said with sections, partials and \
        layouts.
        """,
      id: """
        Mustache punya tag yang tidak dipakai di templat ini: '{{{', '{{&', '{{=', '{{%', nama yang diawali '*', dan \
        fungsi. Semuanya dapat menampilkan sesuatu yang tidak diperiksa siapa pun. Apakah sebuah nilai berupa \
        kata-kata atau HTML sudah ditentukan di tempat nilai itu dibuat, jadi '{{nama}}' selalu benar; yang lain dapat \
        ditulis dengan bagian, parsial dan tata letak.
        """))
}

extension Diagnostic {
  /// Placed at the tag, or at the name when only the name is wrong.
  static func forbiddenTag(_ sign: ForbiddenSign, at place: SourceLocation) -> Diagnostic {
    let shown = sign.shown
    return Diagnostic(
      TemplateDiagnostics.forbiddenTag, at: place,
      Message(en: "'\(shown)' cannot be used in these templates", id: "'\(shown)' tidak dapat dipakai di templat ini"),
      hint: sign.hint)
  }
}

extension ForbiddenSign {
  fileprivate var shown: String {
    switch self {
    case .tripleBraces: "{{{"
    case .ampersand: "{{&"
    case .delimiters: "{{="
    case .pragma: "{{%"
    case .dynamicName: "*"
    case .function: "()"
    }
  }

  fileprivate var hint: Message {
    switch self {
    case .tripleBraces, .ampersand:
      Message(
        en: "write '{{name}}'; what is HTML already is printed as it is",
        id: "tulis '{{nama}}'; yang sudah berupa HTML ditampilkan apa adanya")
    case .delimiters:
      Message(
        en: "tags always open with '{{' and close with '}}'",
        id: "tag selalu dibuka dengan '{{' dan ditutup dengan '}}'")
    case .pragma:
      Message(en: "remove the tag; every template makes HTML", id: "hapus tag ini; semua templat menghasilkan HTML")
    case .dynamicName:
      Message(en: "write the name of the template itself", id: "tulis langsung nama templatnya")
    case .function:
      Message(en: "write a name without parentheses", id: "tulis nama tanpa tanda kurung")
    }
  }
}
