import Content
import Markdown
import Output

/// A picture that lies beside an article goes into a folder of the page's own name, so that nothing in its address says
/// more than the page's does.
enum PictureFile {
  /// Nil where the link names no file beside the article.
  static func path(of name: String, shownAt page: OutputPath) -> OutputPath? {
    guard !name.contains("/"), !name.contains(":"), page.string.hasSuffix(".html") else { return nil }
    return OutputPath("\(page.string.dropLast(".html".utf8.count))/\(name)")
  }

  /// The names of the pictures of an article, each once.
  static func names(in article: Article) -> Set<String> {
    var names: Set<String> = []
    func add(_ links: [Link]) {
      for link in links where link.kind == .image { names.insert(link.destination) }
    }
    add(article.document.links)
    for component in article.components { component.texts.forEach { add($0.links) } }
    return names
  }
}
