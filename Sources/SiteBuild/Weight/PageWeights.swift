import Content
import Diagnostics
import Glibc
import Output
import Templates

/// What is wrong with the weight of pages, found while they are rendered: the heaviest page of each kind stands for the
/// others.
struct PageWeights: Sendable {
  static let kinds = [tooHeavy, late]

  static let tooHeavy = DiagnosticKind(
    "page-too-heavy", .error,
    explanation: Message(
      en: """
        A page with its pictures may weigh 40 kB on the way to its reader: many read with a weak signal and count \
        every rupiah of data. The hint says what each part weighs. Make pictures smaller or leave one out, divide a \
        long text into two pages; never cut what somebody in danger needs.
        """,
      id: """
        Sebuah halaman dengan gambarnya boleh berbobot 40 kB saat dikirim: banyak pembaca bersinyal lemah dan \
        menghitung setiap rupiah kuotanya. Saran menyebut bobot tiap bagian. Perkecil gambar atau lepas satu, bagi \
        teks panjang menjadi dua halaman; jangan memotong yang dibutuhkan orang dalam bahaya.
        """))

  static let late = DiagnosticKind(
    "late-essentials", .error,
    explanation: Message(
      en: """
        The first 14,000 bytes of a lesson or a region's page arrive before the rest. They have to hold the title, the \
        way out, the core sentence of a lesson, and the first two contacts. Shorten what stands above them in the \
        templates, above all the style sheet, or put them first.
        """,
      id: """
        Bagian pertama halaman pelajaran atau daerah, 14.000 byte, tiba lebih dulu. Di dalamnya harus ada judul, jalan \
        keluar, kalimat inti pelajaran, dan dua kontak pertama. Pendekkan yang ada di atasnya dalam templat, terutama \
        lembar gaya, atau taruh semua itu di depan.
        """))

  let dated: DatedSite
  /// The site's folder.
  let folder: String
  /// Whether there are two lines for everybody that stand at the top. Where numbers have expired or were withdrawn the
  /// others may stand further below: that must not stop a build.
  private let hasTwoRoutes: Bool

  init(dated: DatedSite, folder: String) {
    self.dated = dated
    self.folder = folder
    hasTwoRoutes = HelpRoutes(nationalIn: dated).national.count >= 2
  }

  /// What one page has against it.
  struct Finding: Sendable {
    let path: OutputPath
    let origin: SourceLocation
    let group: String
    var weight: PageWeight?
    var missing: [FirstBytes.Essential] = []
  }

  /// Nil for a page that is as it should be.
  func finding(in html: [UInt8], of page: Page, _ entry: BuildPlan.Entry) -> Finding? {
    var finding = Finding(path: entry.path, origin: entry.origin, group: page.subject.group ?? entry.path.string)
    let weight = PageWeight(of: html, pictures: pictures(of: page))
    if let weight, weight.total > PageWeight.limit { finding.weight = weight }
    if page.subject.group == "lesson" || page.subject.group == "region" {
      let exit = String(decoding: Markup(Text(dated.site.exitURL { $0.relative(to: entry.path) })).bytes, as: UTF8.self)
      finding.missing = FirstBytes.missing(in: html, exit: exit, core: coreHeading(of: page))
        .filter { $0 != .contacts || hasTwoRoutes }
    }
    return finding.weight == nil && finding.missing.isEmpty ? nil : finding
  }

  private func coreHeading(of page: Page) -> String? {
    guard case .lesson(let id) = page.subject, let text = dated.site.index.lessons[id]?.texts[page.language] else {
      return nil
    }
    return text.section(.core)?.heading?.id
  }

  /// The size of the files of the pictures that the page shows.
  private func pictures(of page: Page) -> Int {
    guard let article = page.article(in: dated.site), let slash = article.path.lastIndex(of: "/") else { return 0 }
    return PictureFile.names(in: article).reduce(0) { sum, name in
      var status = stat()
      return stat("\(folder)/\(article.path[...slash])\(name)", &status) == 0 ? sum + Int(status.st_size) : sum
    }
  }

  /// One problem for each kind of page, at the worst of its pages.
  static func diagnostics(_ findings: [Finding]) -> [Diagnostic] {
    Dictionary(grouping: findings, by: \.group).values.flatMap { group -> [Diagnostic] in
      let heavy = group.filter { $0.weight != nil }
      let late = group.filter { !$0.missing.isEmpty }
      let heaviest = heavy.max { ($0.weight?.total ?? 0, $1.path) < ($1.weight?.total ?? 0, $0.path) }
      let problems = [
        heaviest.map { Self.heavy($0, others: heavy.count - 1) }, late.first.map { Self.late($0, others: late.count - 1) },
      ]
      return problems.compactMap { $0 }
    }.sorted()
  }
}

extension PageSubject {
  /// Pages of one kind that are made by one template from different records; nil for a page that is the only one.
  var group: String? {
    switch self {
    case .lesson: "lesson"
    case .region: "region"
    case .destination: "destination"
    case .freePage: "page"
    case .sheet: "sheet"
    default: nil
    }
  }
}
