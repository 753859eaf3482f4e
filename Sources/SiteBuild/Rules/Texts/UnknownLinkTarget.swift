import Content
import Diagnostics
import Markdown

/// Links of the content name something that is there.
enum UnknownLinkTarget: TextRule {
  static let kinds = [
    DiagnosticKind(
      "unknown-link-target", .error,
      explanation: Message(
        en: """
          A link names a lesson, region, contact, fact, source, term, system, country or page that the site does not \
          have. Regions may be named by code, slug or usual name; everything else by its key. A name that two regions \
          share is not enough: use the code.
          """,
        id: """
          Tautan menyebut pelajaran, wilayah, kontak, fakta, sumber, istilah, sistem, negara, atau halaman yang tidak \
          ada di situs. Wilayah boleh disebut dengan kode, slug, atau nama yang biasa; yang lain dengan kuncinya. Nama \
          yang dipakai dua wilayah belum cukup: pakai kodenya.
          """))
  ]

  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic] {
    text.links.compactMap { resolved in
      guard !resolved.isImage, case .unknown(let kind, let name, let candidates) = resolved.target else { return nil }
      let shared = kind == .region ? subject.site.regions(called: name) : []
      return shared.isEmpty
        ? unknown(kind, name, among: candidates, at: resolved.link.location)
        : ambiguous(name, shared, at: resolved.link.location)
    }
  }

  private static func ambiguous(_ name: String, _ regions: [Region], at location: SourceLocation) -> Diagnostic {
    let list = regions.map { "'\($0.code.rawValue)' (\($0.name.all[0]))" }.joined(separator: ", ")
    return Diagnostic(
      kinds[0], at: location,
      Message(
        en: "\(regions.count) regions are called '\(name)'", id: "ada \(regions.count) wilayah bernama '\(name)'"),
      hint: Message(en: "use one of the codes: \(list)", id: "pakai salah satu kode: \(list)"))
  }

  private static func unknown(
    _ scheme: LinkScheme, _ name: String, among candidates: [String], at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      kinds[0], at: location,
      Message(en: "no \(scheme.noun.en) is called '\(name)'", id: "tidak ada \(scheme.noun.id) bernama '\(name)'"),
      hint: .didYouMean(name, among: candidates)
        ?? Message(
          en: "look up the key of the \(scheme.noun.en), or add it to the content",
          id: "periksa kunci \(scheme.noun.id) itu, atau tambahkan ke isi situs"))
  }
}

extension Site {
  /// The regions of the upper two levels that have this name or alias, upper and lower case left aside.
  fileprivate func regions(called name: String) -> [Region] {
    let name = name.lowercased()
    return regions.regions.filter { region in
      region.code.depth <= 2
        && (region.name.all + region.shortName.all + region.aliases).contains { $0.lowercased() == name }
    }
  }
}

extension LinkScheme {
  /// What the scheme names.
  var noun: Message {
    switch self {
    case .lesson: Message(en: "lesson", id: "pelajaran")
    case .region: Message(en: "region", id: "wilayah")
    case .contact: Message(en: "contact", id: "kontak")
    case .fact: Message(en: "fact", id: "fakta")
    case .source: Message(en: "source", id: "sumber")
    case .term: Message(en: "glossary term", id: "istilah")
    case .system: Message(en: "system", id: "sistem")
    case .destination: Message(en: "country", id: "negara")
    case .page: Message(en: "page", id: "halaman")
    case .handout: Message(en: "handout", id: "bahan cetak")
    case .bible: Message(en: "passage of the Bible", id: "ayat Alkitab")
    }
  }
}
