import Content
import Output
import Templates

/// The sheets of a site as pages for one paper each: what `suluh print` makes PDFs from.
public struct PrintableSheets: Sendable {
  private let contexts: PageContexts
  private let templates: SiteTemplates

  public init(_ plan: BuildPlan, of site: CheckedSite) {
    templates = site.templates
    contexts = PageContexts(plan, templates: site.templates)
  }

  /// One sheet of paper, to be printed.
  public struct Item: Sendable, Hashable {
    public let sheet: Sheet
    public let language: Language
    public let paper: Paper
    public let form: SheetForm

    /// Whether the PDF is for readers, too, and not only for a printer.
    public var isTagged: Bool { form.isTagged }

    public init(_ sheet: Sheet, in language: Language, on paper: Paper, as form: SheetForm = .plain) {
      self.sheet = sheet
      self.language = language
      self.paper = paper
      self.form = form
    }
  }

  /// `id/nusa-tenggara-timur/poster-tanya-tiga-a4.pdf`, `…-a4-ubin.pdf`.
  public func fileName(of item: Item) -> String {
    let path = item.sheet.path(in: contexts.site, item.language)?.split(separator: "/").dropFirst() ?? []
    let form = item.form == .plain ? "" : "-\(item.form.rawValue)"
    return "\(item.language.tag)/\(path.joined(separator: "/"))-\(item.paper.rawValue)\(form).pdf"
  }

  /// How many pages it must have.
  public func pageCount(of item: Item) -> Int {
    contexts.site.index.handouts[item.sheet.handout].map {
      item.form.paperCount(of: $0.kind, pageCount: $0.pageCount)
    } ?? 1
  }

  /// The words of a sheet that is read aloud, with the name of the file beside its PDF.
  public func text(of item: Item, isDraft: Bool) -> (name: String, bytes: [UInt8])? {
    guard contexts.site.index.handouts[item.sheet.handout]?.kind == .readAloud,
      let path = item.sheet.path(in: contexts.site, item.language),
      let page = OutputPath("\(item.language.tag)/\(path).html")
    else { return nil }
    let name = "\(item.language.tag)/\(path.split(separator: "/").dropFirst().joined(separator: "/")).txt"
    return (name, contexts.sheetText(item.sheet, item.language, at: page, isDraft: isDraft))
  }

  /// What is to be remembered of a sheet that is printed.
  public func printedEdition(of item: Item) -> PrintedEdition { composer(of: item).printedEdition }

  /// The last day on which all its numbers hold; nil where it has none.
  public func contactsUntil(of item: Item) -> Day? { composer(of: item).contactsUntil }

  private func composer(of item: Item) -> SheetComposer {
    let page = Page(.sheet(item.sheet), in: item.language)
    guard let path = page.path(in: contexts.site), let handout = contexts.site.index.handouts[item.sheet.handout] else {
      preconditionFailure("only sheets of the site's handouts can be printed")
    }
    return SheetComposer(contexts: contexts, handout: handout, sheet: item.sheet, language: item.language, path: path)
  }

  /// The page as HTML that loads nothing.
  ///
  /// - Parameter qr: makes the SVG picture of a QR code.
  public func html(of item: Item, isDraft: Bool, qr: (String) -> String) -> [UInt8] {
    let composer = composer(of: item)
    let page = Page(.sheet(item.sheet), in: item.language)
    let print = PrintContext(
      paper: item.paper, form: item.form, style: Markup(html: item.paper.style(of: item.form, composer.handout.kind)),
      qr: Markup(html: qr(composer.qrText)), isDraft: isDraft)
    var output: [UInt8] = []
    let context = contexts.sheet(item.sheet, page, at: composer.path, print: print)
    templates[item.language].sheet.render(context, into: &output)
    return output
  }
}

extension DatedSite {
  /// The sheets of some handouts for some places, each in the place's own name, handout by handout; in all editions
  /// where none is named.
  public func sheets(of handouts: [Handout], editions: [String], for places: [SheetPlace]) -> [Sheet] {
    handouts.flatMap { handout in
      handout.editions.filter { editions.isEmpty || $0.key.map(editions.contains) ?? true }.flatMap { edition in
        places.map { Sheet(handout.id, edition: edition.key, for: $0) }
      }
    }
  }
}
