import Content
import Diagnostics
import Output

/// What a phone needs to keep the site among its programs (W3C, Web Application Manifest): one for each language. It opens
/// in the browser, with its address, as any page; nothing in it names a discreet lesson.
enum WebManifest {
  /// Beside the first page of the language.
  static func path(_ language: Language) -> OutputPath? { OutputPath("\(language.tag)/site.webmanifest") }

  static func bytes(of site: Site, _ language: Language, icon: OutputPath?) -> [UInt8] {
    guard let path = path(language) else { return [] }
    let icons = icon.map { icon -> JSONValue in
      [["src": .string(icon.relative(to: path)), "sizes": "any", "type": "image/svg+xml"]]
    }
    let value: JSONValue = [
      "name": .string(site.settings.name[language]),
      "description": .string(site.settings.description[language]),
      "lang": .string(language.tag),
      "start_url": "index.html",
      "scope": "./",
      "display": "browser",
      "icons": icons ?? [],
    ]
    return Array(value.text.utf8)
  }
}

extension Site {
  /// The site's icon, where the content has one: `content/files/icon.svg`.
  var iconPath: OutputPath? {
    files.contains { $0.outputPath == "icon.svg" } ? OutputPath(fixed: "icon.svg") : nil
  }
}
