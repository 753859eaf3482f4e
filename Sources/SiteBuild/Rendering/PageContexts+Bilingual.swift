import Content
import Output
import Templates

extension PageContexts {
  /// The page at the top: which language?
  func languageChoice(at path: OutputPath) -> EveryLanguagePage {
    everyLanguage(
      title: site.settings.name.all.first ?? "", at: path, isUnlisted: false, absolute: false, subject: .home,
      heading: { self.site.settings.name[$0] }, words: { self.string(.chooseLanguageWords, $0) },
      sheetsFor: .nation)
  }

  /// Shown by a host in place of a page that is not there, at whatever address: its links are absolute.
  func notFound(at path: OutputPath) -> EveryLanguagePage {
    everyLanguage(
      title: site.languages.map { $0.string(.notFoundTitle) }.joined(separator: " · "), at: path,
      isUnlisted: true, absolute: true, subject: .home, heading: { self.string(.notFoundTitle, $0) },
      words: { self.string(.notFoundWords, $0) }, more: [.lessonIndex, .regionIndex, .contacts])
  }

  func shortAddress(of place: SheetPlace, at path: OutputPath) -> EveryLanguagePage {
    func name(_ language: Language) -> String { place.name(in: site, language) ?? place.code }
    let words: InterfaceKey = place.country == nil ? .shortAddressWords : .shortAddressCountry
    return everyLanguage(
      title: name(site.settings.languages[0]), at: path, isUnlisted: true, absolute: false,
      subject: place.page ?? .home, heading: name, words: { self.string(words, $0) }, sheetsFor: place)
  }

  /// What holds of the sheets that bear the address.
  private func printings(for place: SheetPlace) -> [PrintingNote] {
    dated.verdicts(on: place).map { verdict in
      PrintingNote(
        code: Text(verdict.edition.code),
        versions: site.settings.languages.map { language in
          PrintingWords(
            languageTag: Text(language.tag), question: Text(string(.printedWords, language)),
            lines: verdict.lines(in: site, language).map { TextLine(words: Text($0)) })
        })
    }
  }

  private func printedToday(for place: SheetPlace, _ language: Language) -> PrintedToday? {
    let settings = site[language]
    let numbers = PaperContacts.all(for: place, in: dated).compactMap { contact, until in
      contact.line.map { line in
        settings.string(
          .printedTodayNumber,
          ["contact": contact.name[language], "number": line.displayed, "date": settings.written(until)])
      }
    }
    if numbers.isEmpty { return nil }
    return PrintedToday(
      question: Text(settings.string(.printedToday)), numbers: numbers.map { TextLine(words: Text($0)) },
      others: Text(settings.string(.printedOthers)))
  }

  func redirect(to target: OutputPath, at path: OutputPath) -> RedirectPage {
    let tag = target.string.split(separator: "/").first.map(String.init) ?? ""
    let language = site.settings.languages.first { $0.tag == tag } ?? site.settings.languages[0]
    return RedirectPage(
      title: Text(string(.redirectWords, language)), languageTag: Text(language.tag),
      href: Text(target.relative(to: path)), url: Text(site.url(of: target)))
  }

  var neutralPage: NeutralPage { NeutralPage(languageTag: Text(site.settings.languages[0].tag)) }

  private func everyLanguage(
    title: String, at path: OutputPath, isUnlisted: Bool, absolute: Bool, subject: PageSubject,
    heading: (Language) -> String, words: (Language) -> String, more: [PageSubject] = [],
    sheetsFor place: SheetPlace? = nil
  ) -> EveryLanguagePage {
    func href(_ target: OutputPath) -> String {
      absolute ? "\(site.settings.basePath)/\(target.string)" : target.relative(to: path)
    }
    let versions = site.settings.languages.compactMap { language -> LanguageVersion? in
      let page = Page(subject, in: language)
      guard let target = page.path(in: site) else { return nil }
      let safety = site.safetyPage.flatMap { Page(.freePage($0.id), in: language).path(in: site) }
      return LanguageVersion(
        languageTag: Text(language.tag), languageName: Text(site[language].name), heading: Text(heading(language)),
        words: Text(words(language)), leave: Text(string(.leavePage, language)),
        limits: Text(string(.leavePageLimits, language)),
        safety: safety.map { TitledLink(title: Text(string(.leavePageMore, language)), href: Text(href($0))) },
        href: Text(href(target)), url: Text(site.url(of: target)), linkTitle: Text(page.title(in: site)),
        more: more.compactMap { subject in
          let page = Page(subject, in: language)
          return page.path(in: site).map { TitledLink(title: Text(page.title(in: site)), href: Text(href($0))) }
        }, printedToday: place.flatMap { printedToday(for: $0, language) })
    }
    return EveryLanguagePage(
      title: Text(title), canonicalURL: Text(site.url(of: path)), isUnlisted: isUnlisted,
      exitURL: Text(site.exitURL(href: href)),
      neutralPage: Text(href(site.neutralPage)), versions: versions,
      printings: place.map(printings) ?? [])
  }
}

extension SiteSettings {
  /// The path of the base URL, `` for a host's top.
  public var basePath: String {
    let parts = baseURL.value.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true)
    return parts.count > 2 ? "/\(parts[2])" : ""
  }
}
