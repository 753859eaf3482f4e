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
  let coverage: CompiledTemplate<CoveragePage>
  let glossary: CompiledTemplate<GlossaryPage>
  let systems: CompiledTemplate<SystemsPage>
  let quiz: CompiledTemplate<QuizContext>
  let checklist: CompiledTemplate<ItemsContext>
  let story: CompiledTemplate<ItemsContext>
  let note: CompiledTemplate<ItemsContext>

  /// Nil when a template has an error; the report says which.
  init?(_ library: TemplateLibrary, language: Language, dated: DatedSite, style: Markup, report: inout TemplateReport) {
    let constants = TemplateConstants(language: language, dated: dated, style: style)
    func compile<Root: TemplateContext>(_ name: String, _ subject: PageSubject, _ type: Root.Type = Root.self)
      -> CompiledTemplate<Root>?
    {
      library.compile(
        name, as: type, globals: ["page"], constants: constants.forPages(like: subject), report: &report)
    }
    func component<Root: TemplateContext>(_ name: String, _ type: Root.Type = Root.self) -> CompiledTemplate<Root>? {
      library.compile("components/\(name)", as: type, constants: constants.text, report: &report)
    }
    let home: CompiledTemplate<HomePage>? = compile("home", .home)
    let lessonIndex: CompiledTemplate<IndexPage>? = compile("lesson-index", .lessonIndex)
    let lesson: CompiledTemplate<LessonPage>? = compile("lesson", .lesson(.init(rawValue: "")))
    let freePage: CompiledTemplate<FreeArticlePage>? = compile("page", .freePage(.init(rawValue: "")))
    let regionIndex: CompiledTemplate<RegionIndexPage>? = compile("region-index", .regionIndex)
    let region: CompiledTemplate<RegionPage>? = compile("region", .region(.init(rawValue: "")))
    let countries: CompiledTemplate<IndexPage>? = compile("destination-index", .destinationIndex)
    let country: CompiledTemplate<DestinationPage>? = compile("destination", .destination(.init(rawValue: "")))
    let contacts: CompiledTemplate<ContactsPage>? = compile("contacts", .contacts)
    let about: CompiledTemplate<AboutPage>? = compile("about", .about)
    let coverage: CompiledTemplate<CoveragePage>? = compile("coverage", .coverage)
    let glossary: CompiledTemplate<GlossaryPage>? = compile("glossary", .glossary)
    let systems: CompiledTemplate<SystemsPage>? = compile("systems", .systems)
    let quiz: CompiledTemplate<QuizContext>? = component("quiz")
    let lists: [CompiledTemplate<ItemsContext>?] = ["checklist", "story", "note"].map { component($0) }
    guard let home, let lessonIndex, let lesson, let freePage, let regionIndex, let region, let countries, let country,
      let contacts, let about, let coverage, let glossary, let systems, let quiz, let checklist = lists[0],
      let story = lists[1], let note = lists[2]
    else { return nil }
    (self.home, self.lessonIndex, self.lesson, self.freePage) = (home, lessonIndex, lesson, freePage)
    (self.regionIndex, self.region, destinationIndex, destination) = (regionIndex, region, countries, country)
    (self.contacts, self.about, self.coverage, self.glossary) = (contacts, about, coverage, glossary)
    (self.systems, self.quiz, self.checklist, self.story, self.note) = (systems, quiz, checklist, story, note)
  }
}
