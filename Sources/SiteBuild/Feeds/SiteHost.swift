import Content

extension SiteSettings {
  /// The host of the site's address, for names that nobody else gives (RFC 4151, RFC 5545).
  var host: String {
    let afterScheme = baseURL.value.firstRange(of: "://").map { baseURL.value[$0.upperBound...] } ?? baseURL.value[...]
    return String(afterScheme.prefix { $0 != "/" && $0 != ":" })
  }
}
