import Content
import Markdown
import Output

/// A picture that lies beside an article goes into a folder of the page's own name, so that nothing in its address says
/// more than the page's does; in one whose article is neutral it has a number for its name.
enum PictureFile {
  /// Nil where the link names no file beside the article.
  static func path(of name: String, in article: Article, shownAt page: OutputPath) -> OutputPath? {
    guard !name.contains("/"), !name.contains(":"), page.string.hasSuffix(".html") else { return nil }
    let shown = article.isNeutral ? number(of: name, in: article) : name
    return OutputPath("\(page.string.dropLast(".html".utf8.count))/\(shown)")
  }

  /// `2.svg` for the second of an article's pictures.
  private static func number(of name: String, in article: Article) -> String {
    let number = names(in: article).firstIndex(of: name).map { $0 + 1 } ?? 0
    return "\(number)\(name.lastIndex(of: ".").map { String(name[$0...]) } ?? "")"
  }

  /// The names of the pictures of an article, each once, in the order in which it shows them.
  static func names(in article: Article) -> [String] {
    var names: [String] = []
    func add(_ links: [Link]) {
      for link in links where link.kind == .image && !names.contains(link.destination) {
        names.append(link.destination)
      }
    }
    add(article.document.links)
    for component in article.components { component.texts.forEach { add($0.links) } }
    return names
  }
}
