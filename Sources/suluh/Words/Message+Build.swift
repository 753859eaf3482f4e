import Content
import Diagnostics
import Output
import SiteBuild

extension Message {
  static let reading = Message(en: "reading", id: "membaca")
  static let checking = Message(en: "checking", id: "memeriksa")
  static let rendering = Message(en: "making pages", id: "membuat halaman")
  static let writing = Message(en: "writing", id: "menulis")

  /// The one line at the end of a build: pages per language, files, problems, time.
  static func built(_ result: BuildResult, in duration: Duration) -> Message {
    let made = [pages(result.pageCounts), files(result.report)]
    return joined(made + problems(result.diagnostics) + [seconds(duration)], by: "; ")
  }

  private static func pages(_ counts: [(language: Language, pages: Int)]) -> Message {
    let parts = counts.map { count in
      let pages = number(count.pages)
      return Message(en: "\(count.language.tag) \(pages.en)", id: "\(count.language.tag) \(pages.id)")
    }
    let list = joined(parts, by: ", ")
    return Message(en: "pages: \(list.en)", id: "halaman: \(list.id)")
  }

  private static func files(_ report: WriteReport) -> Message {
    let (written, same, removed) = (
      number(report.written.count), number(report.unchanged), number(report.removed.count)
    )
    return Message(
      en: "files: \(written.en) written, \(same.en) unchanged, \(removed.en) removed",
      id: "berkas: \(written.id) ditulis, \(same.id) tetap, \(removed.id) dihapus")
  }

  private static func problems(_ diagnostics: [Diagnostic]) -> [Message] {
    [Severity.warning, .note].compactMap { severity in
      let count = diagnostics.count { $0.severity == severity }
      return count == 0 && severity == .note ? nil : .count(count, severity)
    }
  }

  /// A file of somebody else that the build replaced.
  static func replaced(_ path: OutputPath) -> Message {
    Message(
      en: "'\(path)' was not made by Suluh and was replaced", id: "'\(path)' bukan buatan Suluh dan sudah diganti")
  }
}
