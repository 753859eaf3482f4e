import Content
import Diagnostics
import Output

/// What templates have pages do to their readers, found while pages are rendered: one page of each kind is looked at.
struct PageDangers: Sendable {
  static let kind = DiagnosticKind(
    "unsafe-page", .error,
    explanation: Message(
      en: """
        A page leaves no traces and tells nobody that it is read: it asks no other host for anything, keeps nothing in \
        the browser, has no form that sends, and opens no chat with words already in it, which stay in the chat's \
        history. Its scripts are short, 3,000 bytes at most, so that everybody can read what they do. A template says \
        otherwise here.
        """,
      id: """
        Halaman tidak meninggalkan jejak dan tidak memberi tahu siapa pun bahwa ia dibaca: tidak meminta apa pun dari \
        host lain, tidak menyimpan apa pun di peramban, tidak punya formulir yang mengirim, dan tidak membuka obrolan \
        yang sudah berisi kata, yang akan tertinggal di riwayat. Skripnya pendek, paling banyak 3.000 byte, supaya \
        siapa saja bisa membaca isinya. Di sini sebuah templat melanggarnya.
        """))

  private let plan: BuildPlan
  /// The site's folder.
  private let folder: String
  /// The first of each kind.
  private let samples: Set<OutputPath>

  init(_ plan: BuildPlan, folder: String) {
    self.plan = plan
    self.folder = folder
    var seen: Set<String> = []
    samples = Set(
      plan.entries.filter { entry in
        entry.sampleKind(in: plan.dated.site).map { seen.insert($0).inserted } ?? false
      }.map(\.path))
  }

  /// What one page does.
  struct Finding: Sendable {
    let path: OutputPath
    let danger: PageDanger
  }

  /// Whether a file is among those that are looked at.
  func looks(at path: OutputPath) -> Bool { samples.contains(path) }

  /// What a file does; none for one that is not looked at.
  func findings(in bytes: [UInt8], of entry: BuildPlan.Entry) -> [Finding] {
    guard looks(at: entry.path) else { return [] }
    let dangers =
      entry.content == .worker
      ? PageDanger.storage(in: String(decoding: bytes, as: UTF8.self))
      : PageDanger.all(in: bytes, host: plan.dated.site.settings.host) { linkedScript($0) }
    return dangers.map { Finding(path: entry.path, danger: $0) }
  }

  /// A script among the site's own files, by the end of the link to it.
  private func linkedScript(_ link: String) -> String? {
    let name = link.split(separator: "/").filter { $0 != ".." && $0 != "." }.joined(separator: "/")
    let file = plan.dated.site.files.first { $0.outputPath.hasSuffix(name) }
    return file.flatMap { ContentFolder(site: folder).read($0.path).file?.text }
  }

  /// One problem for each danger, at the template that says it.
  func diagnostics(_ findings: [Finding]) -> [Diagnostic] {
    if findings.isEmpty { return [] }
    let templates = ContentFolder(site: folder, name: "templates")
    let files = templates.files().paths.sorted().compactMap { templates.read($0).file }
    var seen: Set<PageDanger> = []
    return findings.filter { seen.insert($0.danger).inserted }.map { finding in
      let place = finding.danger.traces.lazy.compactMap { trace in
        files.lazy.compactMap { $0.location(of: trace) }.first
      }.first
      return Self.diagnostic(finding, at: place ?? SourceLocation(path: "templates"))
    }.sorted()
  }
}

extension BuildPlan.Entry {
  /// Files of one kind are made by one template; nil for what is no page and no script.
  fileprivate func sampleKind(in site: Site) -> String? {
    switch content {
    case .page(let page):
      switch page.subject {
      case .lesson: page.isDiscreet(in: site) ? "discreet" : "lesson"
      case .sheet(let sheet): "sheet \(sheet.handout.rawValue)"
      case let subject: subject.group ?? path.string
      }
    case .languageChoice, .notFound, .neutralPage, .worker: path.string
    case .shortAddress: "short address"
    case .redirect: "redirect"
    default: nil
    }
  }
}

extension SourceFile {
  /// Where a text stands first.
  fileprivate func location(of words: String) -> SourceLocation? {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard let range = line.firstRange(of: words) else { continue }
      let column = line.utf8.distance(from: line.startIndex, to: range.lowerBound) + 1
      return SourceLocation(path: path, line: index + 1, column: column, length: words.utf8.count)
    }
    return nil
  }
}

extension PageDangers {
  fileprivate static func diagnostic(_ finding: Finding, at place: SourceLocation) -> Diagnostic {
    let (message, hint) = words(finding.danger, of: finding.path)
    return Diagnostic(kind, at: place, message, hint: hint)
  }

  private static func words(_ danger: PageDanger, of page: OutputPath) -> (message: Message, hint: Message) {
    switch danger {
    case .foreignRequest(let address):
      (
        Message(
          en: "'\(page)' fetches '\(address)', and so tells another host that it is read",
          id: "'\(page)' mengambil '\(address)', jadi host lain tahu halaman itu dibaca"),
        Message(en: "put the file into the site and link it from there", id: "taruh berkasnya di situs ini")
      )
    case .storage(let word):
      (
        Message(en: "a script of '\(page)' uses '\(word)'", id: "skrip di '\(page)' memakai '\(word)'"),
        Message(en: "keep nothing in the reader's browser", id: "jangan menyimpan apa pun di peramban pembaca")
      )
    case .filledChat(let address):
      (
        Message(
          en: "'\(page)' opens a chat with words already in it: '\(address)'",
          id: "'\(page)' membuka obrolan yang sudah berisi kata: '\(address)'"),
        Message(en: "leave out what follows the '?'", id: "hapus bagian mulai dari '?'")
      )
    case .sendingForm(let address):
      (
        Message(
          en: "a form of '\(page)' sends what is filled in to '\(address)'",
          id: "formulir di '\(page)' mengirim isiannya ke '\(address)'"),
        Message(en: "take the address out: a page sends nothing", id: "hapus alamatnya: halaman tidak mengirim apa pun")
      )
    case .tooMuchScript(let bytes):
      (
        Message(
          en: "'\(page)' has \(bytes) bytes of script, \(PageDanger.mostScript) are the most",
          id: "skrip di '\(page)' \(bytes) byte, paling banyak \(PageDanger.mostScript)"),
        Message(en: "shorten the scripts in the templates", id: "pendekkan skrip dalam templat")
      )
    }
  }
}
