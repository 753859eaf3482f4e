import Diagnostics

/// `content/site.yml`: what holds for the whole site.
public struct SiteSettings: Sendable {
  public let name: Localized<String>
  public let description: Localized<String>
  /// Absolute, without a slash at its end.
  public private(set) var baseURL: Located<String>
  public let publisher: Publisher
  /// Where "Leave this page" leads.
  public let exitPage: Located<String>
  /// A harmless file of the site itself, where it leads as long as `exitPage` stands for something to be filled in.
  public let exitFile: Located<String>?
  /// The page about using the site safely, to which every page links.
  public let safetyPage: Located<FreePage.ID>?
  public let licence: Licence
  /// In the order of `site.yml`; the first is the one that lessons are written in.
  public let languages: [Language]
  public let validity: Validity
  public let thresholds: Thresholds
  /// The regions whose numbers are looked after first, the first of all first.
  public let priorityRegions: [Located<Region.Code>]
  /// Severities of rules by diagnostic id; `off` is nil.
  public let severities: [String: Severity?]
  /// Where `site.yml` names each of those diagnostic ids.
  public let severityPlaces: [String: SourceLocation]

  /// In the order of the file.
  public let waivers: [Waiver]

  public struct Publisher: Sendable {
    public let name: Located<String>
    public let url: Located<String>
  }

  public struct Licence: Sendable {
    public let name: String
    public let url: String
  }

  /// The same with another address, as the command line gives it.
  func with(baseURL: String?) -> SiteSettings {
    guard let baseURL else { return self }
    var settings = self
    settings.baseURL = Located(
      baseURL.hasSuffix("/") ? String(baseURL.dropLast()) : baseURL, at: SourceLocation(path: "--base-url"))
    return settings
  }

  /// Whether an address stands for one that is still to be filled in: its host is reserved for examples (RFC 2606).
  public static func isPlaceholder(url: String) -> Bool {
    let afterScheme = url.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first ?? ""
    let host = afterScheme.split(separator: ":").first ?? ""
    return host == "example" || host.hasSuffix(".example") || host.isEmpty
  }
}

/// How long a checked number holds, by its type and by how it was checked.
public struct Validity: Sendable {
  /// Days for a national short code or toll-free number: after the check, or after the date of the data where it was
  /// only read somewhere.
  public let shortCode: Int
  public let landline: Int
  public let mobile: Int
  /// Days after the check for what has no number: an e-mail, a portal, a fact.
  public let online: Int
  /// Months after its own date for what was only read in a published list.
  public let publishedMonths: Int

  public init(shortCode: Int, landline: Int, mobile: Int, online: Int, publishedMonths: Int) {
    self.shortCode = shortCode
    self.landline = landline
    self.mobile = mobile
    self.online = online
    self.publishedMonths = publishedMonths
  }

  /// The last day on which it holds; nil when the date of the data is unknown and none is written.
  public func expiry(of verification: Verification, numberType: Contact.NumberType?) -> Day? {
    if let expires = verification.expires { return expires }
    switch verification.method {
    case .published:
      guard let data = verification.newestData.reckoned else { return nil }
      let isShort = numberType == .shortCode || numberType == .tollFree
      return isShort ? data.adding(days: shortCode) : data.adding(months: publishedMonths)
    case .called: return verification.on.adding(days: days(for: numberType))
    case .officialPage: return verification.newestData.reckoned?.adding(days: days(for: numberType))
    }
  }

  private func days(for type: Contact.NumberType?) -> Int {
    switch type {
    case .shortCode, .tollFree: shortCode
    case .landline: landline
    case .mobile: mobile
    case nil: online
    }
  }
}

extension SiteSettings {
  /// Those of `placeholders` that stand on paper.
  public var paperPlaceholders: [(key: String, value: Located<String>)] {
    placeholders.filter { $0.key != "exit_page" }
  }

  /// What still stands for something to be filled in before the site is published: its key in `site.yml`, and its
  /// place.
  public var placeholders: [(key: String, value: Located<String>)] {
    [("base_url", baseURL), ("publisher", publisher.url), ("exit_page", exitPage)].filter {
      Self.isPlaceholder(url: $0.1.value)
    }
  }
}
