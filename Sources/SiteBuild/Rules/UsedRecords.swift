import Content

/// The records that something names: texts by their links, drafts included, and other records.
struct UsedRecords: Sendable {
  private(set) var facts: Set<Fact.ID> = []
  private(set) var contacts: Set<Contact.ID> = []
  private(set) var sources: Set<Source.ID> = []
  private(set) var terms: Set<GlossaryTerm.ID> = []

  init(byRecordsOf site: Site) {
    for verification in site.verifications { sources.formUnion(verification.sources.lazy.map(\.source.value)) }
    sources.formUnion(site.glossary.lazy.compactMap { $0.source?.value })
    contacts.formUnion(site.contacts.lazy.compactMap { $0.via?.value })
  }

  init(by text: SiteText) {
    for side in text.sides {
      for resolved in side.links {
        switch resolved.target {
        case .fact(let fact): facts.insert(fact.id)
        case .contact(let contact): contacts.insert(contact.id)
        case .source(let source, _): sources.insert(source.id)
        case .term(let term): terms.insert(term.id)
        default: break
        }
      }
    }
  }

  mutating func formUnion(_ other: UsedRecords) {
    facts.formUnion(other.facts)
    contacts.formUnion(other.contacts)
    sources.formUnion(other.sources)
    terms.formUnion(other.terms)
  }
}
