import Content
import Diagnostics

/// A link leads to a page that is on the site, not to a draft that is kept out.
enum DraftLink: TextRule {
  static let kinds = [
    DiagnosticKind(
      "draft-link", .error,
      explanation: Message(
        en: """
          The page that the link names is a draft in some language, so it is not on the site and the link would lead \
          nowhere. Finish the draft and remove 'draft: true' in every language, or take the link out until then.
          """,
        id: """
          Halaman yang disebut tautan ini masih draf dalam salah satu bahasa, jadi tidak ada di situs dan tautannya \
          putus. Selesaikan drafnya dan hapus 'draft: true' dalam setiap bahasa, atau lepas dulu tautannya.
          """))
  ]

  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic] {
    if subject.drafts.isEmpty { return [] }
    return text.links.compactMap { resolved in
      guard case .page(let page, _) = resolved.target, let draft = subject.drafts[page] else { return nil }
      return Diagnostic(
        kinds[0], at: resolved.link.location,
        Message(en: "'\(resolved.link.destination)' is a draft", id: "'\(resolved.link.destination)' masih draf"),
        hint: Message(en: "finish the draft or take the link out", id: "selesaikan drafnya atau lepas tautannya"),
        notes: [.init(at: draft, Message(en: "the draft is here", id: "drafnya di sini"))])
    }
  }
}
