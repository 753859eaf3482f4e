import Content
import Output
import Templates

extension PageContexts {
  func search(_ page: Page, at path: OutputPath) -> SearchPage {
    let lists: [(subject: PageSubject, summary: InterfaceKey)] = [
      (.lessonIndex, .lessonsSummary), (.regionIndex, .regionsSummary), (.contacts, .contactsSummary),
      (.destinationIndex, .destinationsSummary), (.glossary, .glossarySummary),
    ]
    let planned = lists.filter { list in
      switch list.subject {
      case .destinationIndex: !site.destinations.isEmpty
      case .glossary: !site.glossary.isEmpty
      default: true
      }
    }
    return SearchPage(
      page: frame(page, at: path, summary: string(.searchSummary, page.language)),
      engine: Text(OutputPath(fixed: "pagefind/search.js").relative(to: path)),
      lists: planned.compactMap {
        link(to: $0.subject, from: path, in: page.language, summary: string($0.summary, page.language))
      })
  }
}
