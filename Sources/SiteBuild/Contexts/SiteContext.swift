import Content
import Output
import Templates

/// `site`: what is the same on every page of one kind in one language.
struct SiteContext: TemplateContext {
  let name: Text
  let description: Text
  let publisher: Text
  let publisherURL: Text
  let licence: Text
  let licenceURL: Text
  let exitURL: Text
  /// The harmless page of the site itself, to which the exit leads without a network.
  let neutralPage: Text
  let languageTag: Text
  let languageName: Text
  let look: PageLook
  let navigation: [NavigationLink]
  /// Pages that the navigation has no room for.
  let home: Text
  let lessons: Text
  let regions: Text
  let contacts: Text
  let about: Text
  let sources: Text
  let coverage: Text
  let glossary: Text?
  let systems: Text?
  let handouts: Text?
  let channels: Text?
  let search: Text
  let save: Text
  /// The feed of changes, and the calendars.
  let feed: Text
  let manifest: Text
  let calendar: Text?
  let expiryCalendar: Text
  let safety: Text?
  let isPlaceholder: Bool

  static let schema: TemplateSchema<SiteContext> = [
    .text("name") { $0.name },
    .text("description") { $0.description },
    .text("publisher") { $0.publisher },
    .text("publisher_url") { $0.publisherURL },
    .text("licence") { $0.licence },
    .text("licence_url") { $0.licenceURL },
    .text("exit_url") { $0.exitURL },
    .text("neutral_page") { $0.neutralPage },
    .text("language") { $0.languageTag },
    .text("language_name") { $0.languageName },
    .markup("style") { $0.look.style },
    .markup("script") { $0.look.script },
    .optionalMarkup("module") { $0.look.module },
    .markup("policy") { Markup(html: $0.look.policy.text) },
    .many("navigation") { $0.navigation },
    .text("home") { $0.home },
    .text("lessons") { $0.lessons },
    .text("regions") { $0.regions },
    .text("contacts") { $0.contacts },
    .text("about") { $0.about },
    .text("sources") { $0.sources },
    .text("coverage") { $0.coverage },
    .optionalText("glossary") { $0.glossary },
    .optionalText("systems") { $0.systems },
    .optionalText("handouts") { $0.handouts },
    .optionalText("channels") { $0.channels },
    .text("search") { $0.search },
    .text("save") { $0.save },
    .text("feed") { $0.feed },
    .text("manifest") { $0.manifest },
    .optionalText("calendar") { $0.calendar },
    .text("expiry_calendar") { $0.expiryCalendar },
    .optionalText("safety") { $0.safety },
    .flag("is_placeholder") { $0.isPlaceholder },
  ]
}

/// A link of the navigation, which stands on every page.
struct NavigationLink: TemplateContext {
  let title: Text
  let href: Text
  /// Whether the page is the target, or below it.
  let isCurrent: Bool

  static let schema: TemplateSchema<NavigationLink> = [
    .text("title") { $0.title },
    .text("href") { $0.href },
    .flag("is_current") { $0.isCurrent },
  ]
}

/// A link with a title, and a line of description where there is one.
struct TitledLink: TemplateContext {
  let title: Text
  let href: Text
  var summary: Text?
  /// BCP 47 tag of the target's language, where it is another.
  var languageTag: Text?

  static let schema: TemplateSchema<TitledLink> = [
    .text("title") { $0.title },
    .text("href") { $0.href },
    .optionalText("summary") { $0.summary },
    .optionalText("language") { $0.languageTag },
  ]
}

extension SiteContext {
  /// For all pages that stand where `subject`'s page would: as deep, and under the same entry of the navigation.
  init(for subject: PageSubject, language: Language, in dated: DatedSite, look: PageLook) {
    let site = dated.site
    let settings = site.settings
    let place = Page.place(like: subject, language: language, in: site)
    func href(_ subject: PageSubject) -> String {
      Page(subject, in: language).path(in: site)?.relative(to: place) ?? ""
    }
    name = Text(settings.name[language])
    description = Text(settings.description[language])
    publisher = Text(settings.publisher.name.value)
    publisherURL = Text(settings.publisher.url.value)
    licence = Text(settings.licence.name)
    licenceURL = Text(settings.licence.url)
    exitURL = Text(site.exitURL { $0.relative(to: place) })
    neutralPage = Text(site.neutralPage.relative(to: place))
    languageTag = Text(language.tag)
    languageName = Text(site[language].name)
    self.look = look
    home = Text(href(.home))
    lessons = Text(href(.lessonIndex))
    regions = Text(href(.regionIndex))
    contacts = Text(href(.contacts))
    about = Text(href(.about))
    sources = Text(href(.sources))
    coverage = Text(href(.coverage))
    glossary = site.glossary.isEmpty ? nil : Text(href(.glossary))
    systems = site.systems.isEmpty ? nil : Text(href(.systems))
    handouts = site.handouts.contains(where: \.isPosted) ? Text(href(.handoutIndex)) : nil
    func file(_ path: OutputPath?) -> Text? { path.map { Text($0.relative(to: place)) } }
    feed = file(site.feedPath(language)) ?? Text("")
    manifest = file(WebManifest.path(language)) ?? Text("")
    calendar = file(SiteCalendar.observances.path(in: site, language))
    expiryCalendar = file(SiteCalendar.expiry.path(in: site, language)) ?? Text("")
    let isSent = site.lessons.contains { !$0.isDiscreet && !$0.texts.map(\.article).isDraft }
    channels = isSent ? Text(href(.channels)) : nil
    search = Text(href(.search))
    save = Text(href(.save))
    safety = site.safetyPage.map { Text(href(.freePage($0.id))) }
    navigation = PageSubject.navigation(of: site).map { target in
      NavigationLink(
        title: Text(Page(target, in: language).title(in: site)), href: Text(href(target)),
        isCurrent: subject.navigationEntry == target)
    }
    isPlaceholder = settings.placeholders.isEmpty == false
  }
}

extension Site {
  /// Where "Leave this page" leads: out of the site, or to its harmless page until that address is filled in.
  func exitURL(href: (OutputPath) -> String) -> String {
    SiteSettings.isPlaceholder(url: settings.exitPage.value) ? href(neutralPage) : settings.exitPage.value
  }

  /// The page about what stays on a phone; nil where there is none for readers.
  var safetyPage: FreePage? {
    settings.safetyPage.flatMap { index.pages[$0.value] }.flatMap { $0.texts.isDraft ? nil : $0 }
  }

  /// The harmless page of the site itself.
  var neutralPage: OutputPath {
    settings.exitFile.flatMap { OutputPath($0.value) } ?? OutputPath(fixed: "satuan.html")
  }
}

extension PageSubject {
  /// The entries of the navigation, in their order.
  static func navigation(of site: Site) -> [PageSubject] {
    [.lessonIndex, .regionIndex] + (site.destinations.isEmpty ? [] : [.destinationIndex]) + [.contacts]
  }

  /// The entry of the navigation under which a page stands.
  var navigationEntry: PageSubject? {
    switch self {
    case .lessonIndex, .lesson: .lessonIndex
    case .regionIndex, .region: .regionIndex
    case .destinationIndex, .destination: .destinationIndex
    case .contacts: .contacts
    default: nil
    }
  }
}

extension Page {
  /// A place in the output that is as deep, and in the same folder, as every page of the subject's kind.
  static func place(like subject: PageSubject, language: Language, in site: Site) -> OutputPath {
    if case .sheet = subject {
      let folders = ["handouts", "nation"].map { site[language].segments[$0]?.value ?? $0 }
      return OutputPath("\(language.tag)/\(folders.joined(separator: "/"))/x.html") ?? OutputPath(fixed: "x.html")
    }
    let folder: String? =
      switch subject {
      case .lesson, .lessonIndex: "lessons"
      case .region, .regionIndex: "regions"
      case .destination, .destinationIndex: "destinations"
      case .handoutIndex: "handouts"
      case .channels: "channels"
      default: nil
      }
    let segment = folder.flatMap { site[language].segments[$0]?.value }.map { "\($0)/" } ?? ""
    return OutputPath("\(language.tag)/\(segment)x.html") ?? OutputPath(fixed: "x.html")
  }
}
