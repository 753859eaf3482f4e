import Diagnostics

extension Message {
  static func served(at url: String) -> Message {
    Message(en: "the site is at \(url) (Ctrl-C ends it)", id: "situs ada di \(url) (Ctrl-C mengakhirinya)")
  }

  static let stopped = Message(en: "the site is not served any more", id: "situs tidak disajikan lagi")

  /// The one line after a build for the browser: what it was built for, files, warnings, time.
  static func rebuilt(
    _ files: Int, _ diagnostics: [Diagnostic], after changes: [String]?, in duration: Duration
  ) -> Message {
    let number = number(files)
    let made = Message(en: "files: \(number.en) built", id: "berkas: \(number.id) dibangun")
    let warnings = diagnostics.count { $0.severity == .warning }
    let cause = changes.map { [changed($0)] } ?? []
    return joined(cause + [made, .count(warnings, .warning), seconds(duration)], by: "; ")
  }

  private static func changed(_ paths: [String]) -> Message {
    guard let first = paths.first else { return Message(en: "a new day", id: "hari berganti") }
    let rest = number(paths.count - 1)
    return paths.count == 1
      ? Message(en: "changed: '\(first)'", id: "berubah: '\(first)'")
      : Message(en: "changed: '\(first)' and \(rest.en) more", id: "berubah: '\(first)' dan \(rest.id) lagi")
  }

  static func moreOnConsole(_ count: Int) -> Message {
    let number = number(count)
    return Message(en: "and \(number.en) more on the console", id: "dan \(number.id) lagi di konsol")
  }

  static let othersCanSee = Message(
    en: "everybody in the same network can see the unfinished site while it is served",
    id: "semua orang di jaringan yang sama bisa melihat situs yang belum selesai selama disajikan")
  static let othersHint = Message(
    en: "leave '--host' out to keep it on this computer",
    id: "hilangkan '--host' supaya hanya bisa dilihat di komputer ini")

  static func noBrowser(_ url: String) -> Message {
    Message(
      en: "there is no 'xdg-open' to open a browser with; type \(url) into one",
      id: "tidak ada 'xdg-open' untuk membuka peramban; ketik \(url) di peramban")
  }
}
