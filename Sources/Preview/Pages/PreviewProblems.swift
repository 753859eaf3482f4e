import Diagnostics

/// Why the last build gave no site, ready to be shown.
public struct PreviewProblems: Sendable, Hashable {
  /// How many there are: `2 errors, 1 warning`.
  public let summary: String
  /// Each as it is on the console: place, line, caret, what to do.
  public let texts: [String]
  /// What both are written in.
  public let language: MessageLanguage

  public init(summary: String, texts: [String], language: MessageLanguage) {
    self.summary = summary
    self.texts = texts
    self.language = language
  }
}

extension PreviewProblems {
  /// What lies over a page; it can be folded away to see the page below.
  func markup(overLastSite: Bool) -> String {
    let advice: Message = overLastSite ? .lastSiteBehind : .noSiteYet
    let blocks = texts.map { "<pre>\($0.escaped)</pre>\n" }.joined()
    return """
      <link rel="stylesheet" href="\(PreviewFile.style.rawValue)">
      <details id="suluh-problems" lang="\(language.rawValue)" open>
      <summary><b>\(summary.escaped)</b> <span>\(advice.text(in: language).escaped)</span></summary>
      \(blocks)</details>

      """
  }

  /// A page of its own, where there is no site to lie over.
  var page: String {
    """
    <!doctype html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(summary.escaped)</title>
    </head>
    <body>
    </body>
    </html>

    """
  }
}

extension Message {
  static let lastSiteBehind = Message(
    en: "this goes away once they are mended; behind it is the site as it last was without errors",
    id: "ini hilang setelah diperbaiki; di belakangnya ada situs terakhir yang tanpa kesalahan")
  static let noSiteYet = Message(
    en: "the site appears once they are mended", id: "situs muncul setelah semuanya diperbaiki")
}

extension String {
  /// As text in HTML.
  var escaped: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
