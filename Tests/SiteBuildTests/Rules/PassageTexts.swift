import Content
import Diagnostics

@testable import SiteBuild

/// The base site's rules and some text that is no part of it, as rules read it.
struct PassageTexts {
  let subject: RuleSubject

  init() async throws {
    let site = try TemporarySite()
    subject = RuleSubject(try await site.dated(), options: site.options())
  }

  /// One paragraph without links.
  func passage(_ text: String) -> Passage {
    let prose = Prose(text, at: SourceLocation(path: "x", length: text.utf8.count))
    return Passage(prose, as: .paragraph, section: 0, key: nil, links: [], subject.vocabulary)
  }
}

extension TemporarySite {
  /// Puts one paragraph for each language in the place of the page about phones.
  func writePage(id: String, en: String) throws {
    try edit("content/pages/aman/id.md", "Telepon meninggalkan catatan.", id)
    try edit("content/pages/aman/en.md", "A call leaves a record.", en)
  }

  /// The ids of errors and warnings, in the order of their places.
  func problems(_ options: BuildOptions? = nil) async -> [String] {
    await diagnostics(options).filter { $0.severity != .note }.map(\.kind.id)
  }
}
