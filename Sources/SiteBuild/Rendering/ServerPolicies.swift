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

  /// Files with a policy of their own.
  struct Exception: Sendable {
    let paths: [OutputPath]
    let policy: ContentSecurityPolicy
  }
}

extension PageContexts {
  var serverPolicies: ServerPolicies {
    let assets = templates.assets
    let searchPages = site.settings.languages.compactMap { Page(.search, in: $0).path(in: site) }
    return ServerPolicies(
      policy: assets.policyOfStillPages,
      exceptions: [.init(paths: searchPages, policy: assets.search.policy)],
      policyOfAll: assets.policyOfAll)
  }
}
