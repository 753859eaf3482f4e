import Content
import Output

/// What a server says of each file by a header, beside what a page says of itself: both hold, so that a header can
/// forbid more than a page does, and never allow more.
struct ServerPolicies: Sendable {
  /// For all files but those of `exceptions`.
  let policy: ContentSecurityPolicy
  /// For the few that take something from the site while they are read.
  let exceptions: [Exception]
  /// For all files, where a server cannot tell them apart.
  let policyOfAll: ContentSecurityPolicy

  /// The folders of the lessons' pages, all of them: browsers are to keep none, as a page in a phone's cache tells what
  /// was read. A list of discreet pages alone would tell which they are.
  let unkept: [String]

  /// Files with a policy of their own.
  struct Exception: Sendable {
    let paths: [OutputPath]
    let policy: ContentSecurityPolicy
  }
}

extension PageContexts {
  var serverPolicies: ServerPolicies {
    let assets = templates.assets
    func pages(_ subject: PageSubject) -> [OutputPath] {
      site.settings.languages.compactMap { Page(subject, in: $0).path(in: site) }
    }
    // What a worker fetches is judged by what is said of its own file.
    let worker = ContentSecurityPolicy(styles: [], scripts: [], own: [.requests])
    return ServerPolicies(
      policy: assets.policyOfStillPages,
      exceptions: [
        .init(paths: pages(.search), policy: assets.search.policy),
        .init(paths: pages(.save), policy: assets.save.policy),
        .init(paths: [SavedCopy.worker], policy: worker),
      ],
      policyOfAll: assets.policyOfAll,
      unkept: pages(.lessonIndex).compactMap { path in
        path.string.lastIndex(of: "/").map { String(path.string[..<$0]) }
      })
  }
}
