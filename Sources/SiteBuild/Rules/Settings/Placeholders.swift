import Content
import Diagnostics

/// Nothing that is published stands for something that is still to be filled in.
enum Placeholders: SiteRule {
  static let standsAlone = true
  static let kinds = [
    DiagnosticKind(
      "placeholder", .error,
      explanation: Message(
        en: """
          An address in content/site.yml ends in '.example', so it is still to be filled in: the site's own address, \
          the publisher's, or the page to which "Leave this page" leads. Only 'build --publish' refuses it; a trial \
          build does not.
          """,
        id: """
          Sebuah alamat dalam content/site.yml berakhiran '.example', jadi masih perlu diisi: alamat situs, alamat \
          penerbit, atau halaman tujuan tombol keluar. Hanya 'build --publish' yang menolaknya; pembuatan percobaan \
          tidak.
          """))
  ]

  static func check(_ subject: RuleSubject) -> [Diagnostic] {
    guard subject.options.isForPublishing else { return [] }
    return subject.site.settings.placeholders.map { key, value in
      Diagnostic(
        kinds[0], at: value.location,
        Message(en: "'\(value.value)' is still to be filled in", id: "'\(value.value)' masih perlu diisi"),
        hint: Message(en: "write your own address for '\(key)'", id: "tulis alamat Anda sendiri untuk '\(key)'"))
    }
  }
}
