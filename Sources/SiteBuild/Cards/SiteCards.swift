import Content
import Diagnostics
import Output
import Templates

/// The cards of a site as SVG pictures: what `suluh cards` writes.
public struct SiteCards: Sendable {
  private let dated: DatedSite
  private let templates: SiteTemplates

  public init(_ site: CheckedSite) { self.init(site.dated, site.templates) }

  init(_ dated: DatedSite, _ templates: SiteTemplates) { (self.dated, self.templates) = (dated, templates) }

  /// Each with its path below the folder of cards, `id/cek-perusahaan.svg`, and the digest that the finished picture
  /// bears.
  public var pictures: [(path: String, digest: String, svg: [UInt8])] {
    Card.all(of: dated).map { card in
      let svg = self.svg(of: card)
      return ("\(card.language.tag)/\(card.name).svg", Self.digest(of: svg), svg)
    }
  }

  /// The pictures in `content/cards` that are missing or bear another digest; none where a site has no picture at all.
  func stale(below folder: String) -> [Diagnostic] {
    if dated.site.cards.isEmpty { return [] }
    let files = Dictionary(dated.site.cards.map { ($0.outputPath, $0.path) }, uniquingKeysWith: { first, _ in first })
    return Card.all(of: dated).compactMap { card in
      guard let name = card.path?.string else { return nil }
      let bytes = files[name].flatMap { Self.read("\(folder)/\($0)") }
      if bytes.flatMap(CardPicture.digest) == Self.digest(of: svg(of: card)) { return nil }
      return Cards.stale("content/\(name)", at: card.place(in: dated.site))
    }
  }

  private static func read(_ file: String) -> [UInt8]? {
    let sink = MemorySink()
    let name = OutputPath(fixed: "card")
    return (try? sink.put(name, copying: file)).flatMap { sink[name] }
  }

  private func svg(of card: Card) -> [UInt8] {
    func lines(_ texts: [String], from y: Int, by step: Int) -> [CardLine] {
      texts.enumerated().map { CardLine(y: Text(String(y + $0 * step)), words: Text($1)) }
    }
    let context = CardContext(
      site: Text(dated.site.settings.name[card.language]), languageTag: Text(card.language.tag),
      titleLines: lines(card.titleLines, from: 330, by: 100),
      wordLines: lines(card.wordLines, from: 340 + card.titleLines.count * 100, by: 56))
    var output: [UInt8] = []
    templates.card.render(context, into: &output)
    return output
  }

  private static func digest(of svg: [UInt8]) -> String { String(SHA256Digest(of: svg).hex.prefix(12)) }
}
