import Content
import Output
import Templates

/// The templates of one language, each compiled for the pages that it makes.
struct LanguageTemplates: Sendable {
  let home: CompiledTemplate<HomePage>
  let lessonIndex: CompiledTemplate<IndexPage>
  let lesson: CompiledTemplate<LessonPage>
  let freePage: CompiledTemplate<FreeArticlePage>
  let regionIndex: CompiledTemplate<RegionIndexPage>
  let region: CompiledTemplate<RegionPage>
  let destinationIndex: CompiledTemplate<IndexPage>
  let destination: CompiledTemplate<DestinationPage>
  let contacts: CompiledTemplate<ContactsPage>
  let about: CompiledTemplate<AboutPage>
  let sources: CompiledTemplate<SourcesPage>
  let coverage: CompiledTemplate<CoveragePage>
  let glossary: CompiledTemplate<GlossaryPage>
  let systems: CompiledTemplate<SystemsPage>
  let observances: CompiledTemplate<ObservancesPage>
  let handoutIndex: CompiledTemplate<HandoutIndexPage>
  let sheet: CompiledTemplate<SheetPage>
  let channels: CompiledTemplate<ChannelsPage>
  let search: CompiledTemplate<SearchPage>
  let save: CompiledTemplate<SavePage>
  let quiz: CompiledTemplate<QuizContext>
  let checklist: CompiledTemplate<ItemsContext>
  let ticks: CompiledTemplate<TicksContext>
  let story: CompiledTemplate<ItemsContext>
  let note: CompiledTemplate<ItemsContext>

  /// A template that has an error is empty here; the report says which.
  init(
    _ library: TemplateLibrary, language: Language, dated: DatedSite, assets: PageAssets,
    report: inout TemplateReport
  ) {
    let constants = TemplateConstants(language: language, dated: dated, assets: assets)
    /// For pages that stand where `subject`'s page does.
    func page<Root: TemplateContext>(_ name: String, _ subject: PageSubject, _ report: inout TemplateReport)
      -> CompiledTemplate<Root>
    {
      let constants = constants.forPages(like: subject)
      return library.compile(name, as: Root.self, globals: ["page"], constants: constants, report: &report) ?? .empty
    }
    /// For what stands inside a page's text.
    func component<Root: TemplateContext>(_ name: String, _ report: inout TemplateReport) -> CompiledTemplate<Root> {
      library.compile("components/\(name)", as: Root.self, constants: constants.text, report: &report) ?? .empty
    }
    home = page("home", .home, &report)
    lessonIndex = page("lesson-index", .lessonIndex, &report)
    lesson = page("lesson", .lesson(.init(rawValue: "")), &report)
    freePage = page("page", .freePage(.init(rawValue: "")), &report)
    regionIndex = page("region-index", .regionIndex, &report)
    region = page("region", .region(.init(rawValue: "")), &report)
    destinationIndex = page("destination-index", .destinationIndex, &report)
    destination = page("destination", .destination(.init(rawValue: "")), &report)
    contacts = page("contacts", .contacts, &report)
    about = page("about", .about, &report)
    sources = page("source-list", .sources, &report)
    coverage = page("coverage", .coverage, &report)
    glossary = page("glossary", .glossary, &report)
    systems = page("systems", .systems, &report)
    observances = page("observances", .observances, &report)
    handoutIndex = page("handout-index", .handoutIndex, &report)
    channels = page("channels", .channels, &report)
    search = page("search", .search, &report)
    save = page("save", .save, &report)
    let ofSheets = constants.forPages(like: .sheet(Sheet(.init(rawValue: ""), edition: nil, for: .nation)))
    sheet =
      library.compile("sheet", as: SheetPage.self, globals: ["page", "sheet"], constants: ofSheets, report: &report)
      ?? .empty
    quiz = component("quiz", &report)
    checklist = component("checklist", &report)
    ticks = component("ticks", &report)
    story = component("story", &report)
    note = component("note", &report)
  }
}
