import Content
import Markdown
import Output
import Templates

extension PageContexts {
  func handoutIndex(_ page: Page, at path: OutputPath) -> HandoutIndexPage {
    let language = page.language
    let handouts = postedHandouts.map { handout in
      let usual = dated.usualSheet(of: handout, for: nil)
      let text = handout.edition(usual.edition).texts[language]
      return HandoutEntry(
        id: Text(handout.id.rawValue), title: Text(text.title.value), summary: Text(text.summary.value),
        sheets: handout.editions.compactMap { edition in
          sheetLink(Sheet(handout.id, edition: edition.key, for: .nation), from: path, in: language)
        },
        picture: handout.picturePath(in: site, language).map { Text($0.relative(to: path)) })
    }
    return HandoutIndexPage(
      page: frame(page, at: path, summary: string(.handoutsSummary, language)), handouts: handouts,
      groups: regionGroups(from: path, in: language, place: "#print"),
      avoid: section("avoid", in: language, at: path), listen: section("listen", in: language, at: path))
  }

  /// The section of that name from the first handout that has one, in the words that are for everybody.
  private func section(_ name: String, in language: Language, at path: OutputPath) -> SheetSection? {
    let handouts = site.handouts.filter { handout in
      handout.parts.contains { $0.name == name } && (plan.includesDrafts || !handout.isDraft)
    }
    guard let handout = handouts.first else { return nil }
    let sheet = Sheet(handout.id, edition: handout.edition(nil).key, for: .nation)
    let composer = SheetComposer(contexts: self, handout: handout, sheet: sheet, language: language, path: path)
    return composer.sections.first { $0.part.name == name }?.section
  }

  /// The sheets that serve a region, each in the edition that its readers expect.
  func sheetLinks(for code: Region.Code, from path: OutputPath, in language: Language) -> [TitledLink] {
    postedHandouts.compactMap { link(to: dated.usualSheet(of: $0, for: code), of: $0, from: path, in: language) }
  }

  /// The sheets that people take with them to a country.
  func sheetLinks(for country: Destination.ID, from path: OutputPath, in language: Language) -> [TitledLink] {
    postedHandouts.filter(\.kind.isForTravellers).compactMap { handout in
      let sheet = Sheet(handout.id, edition: handout.edition(nil).key, for: .country(country))
      return link(to: sheet, of: handout, from: path, in: language)
    }
  }

  private func link(to sheet: Sheet, of handout: Handout, from path: OutputPath, in language: Language) -> TitledLink? {
    link(to: .sheet(sheet), from: path, in: language).map { link in
      let text = handout.edition(sheet.edition).texts[language]
      return TitledLink(title: Text(text.title.value), href: link.href, summary: Text(text.summary.value))
    }
  }

  func sheet(_ sheet: Sheet, _ page: Page, at path: OutputPath, print: PrintContext? = nil) -> SheetPage {
    guard let handout = site.index.handouts[sheet.handout] else {
      preconditionFailure("the plan has a sheet of a handout that the site lacks")
    }
    let composer = SheetComposer(contexts: self, handout: handout, sheet: sheet, language: page.language, path: path)
    let summary = handout.edition(sheet.edition).texts[page.language].summary.value
    return SheetPage(
      page: frame(page, at: path, summary: summary, trail: [.handoutIndex]), sheet: composer.context(print: print))
  }

  /// See `SheetText`.
  ///
  /// - Parameter isDraft: whether it is only to be looked at, as the site's own is until publisher and address are filled in.
  func sheetText(_ sheet: Sheet, _ language: Language, at path: OutputPath, isDraft: Bool = false) -> [UInt8] {
    guard let handout = site.index.handouts[sheet.handout] else { return [] }
    let composer = SheetComposer(contexts: self, handout: handout, sheet: sheet, language: language, path: path)
    return SheetText(composer, composer.context(print: nil), isDraft: isDraft).bytes
  }

  private var postedHandouts: [Handout] {
    site.handouts.filter { $0.isPosted && (plan.includesDrafts || !$0.isDraft) }
  }

  /// A link that is called after the edition, or after the sheet where there is only one.
  func sheetLink(_ sheet: Sheet, from path: OutputPath, in language: Language) -> TitledLink? {
    link(to: .sheet(sheet), from: path, in: language).map { link in
      TitledLink(title: sheet.edition.map { Text(editionName($0, language)) } ?? link.title, href: link.href)
    }
  }

  func editionName(_ key: String, _ language: Language) -> String { site[language].string("edition_\(key)") ?? key }
}
