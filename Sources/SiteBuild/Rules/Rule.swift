import Content
import Diagnostics
import Parallel

/// Something that is checked once the whole site has been read. One rule a file: its kinds with their explanations,
/// what it looks at, and at the foot of the file its messages.
protocol Rule: SendableMetatype {
  static var kinds: [DiagnosticKind] { get }
  /// Whether what it finds is true of one file, whatever the others hold. Where a file cannot be read, the rules that
  /// look at more than one would only tell what follows from that.
  static var standsAlone: Bool { get }
}

extension Rule {
  static var standsAlone: Bool { false }
}

/// A rule about each text by itself, in all its languages; texts are checked side by side.
protocol TextRule: Rule {
  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic]
}

/// A rule about the site as a whole.
protocol SiteRule: Rule {
  static func check(_ subject: RuleSubject) -> [Diagnostic]
}

/// What rules look at.
struct RuleSubject: Sendable {
  let dated: DatedSite
  let targets: LinkTargets
  let options: BuildOptions
  let texts: [UnreadText]
  /// Complete only when rules about the site are asked: the rules about texts find it out.
  fileprivate(set) var used: UsedRecords
  /// The pages that are kept out because they are drafts, each with the text that says so.
  let drafts: [PageSubject: SourceLocation]
  let blocked: BlockedNumbers
  /// In the order of the site's languages.
  let readers: [ValueReader]
  /// In the order of the site's languages.
  let lexicons: [Lexicon]
  let vocabulary: Vocabulary

  var site: Site { dated.site }

  init(_ dated: DatedSite, options: BuildOptions) {
    self.dated = dated
    self.options = options
    texts = dated.site.texts
    used = UsedRecords(byRecordsOf: dated.site)
    targets = LinkTargets(dated.site)
    blocked = BlockedNumbers(dated.site)
    readers = dated.site.languages.map { ValueReader($0) }
    var vocabulary = Vocabulary()
    lexicons = dated.site.languages.map { Lexicon($0, of: dated.site, adding: &vocabulary) }
    self.vocabulary = vocabulary
    var drafts: [PageSubject: SourceLocation] = [:]
    for text in texts where !options.includesDrafts {
      guard let draft = text.articles.all.first(where: \.isDraft) else { continue }
      drafts[text.page] = SourceLocation(path: draft.path)
    }
    self.drafts = drafts
  }
}

enum Rules {
  static let all: [any Rule.Type] = texts + sites

  private static let texts: [any Rule.Type] = [
    UnknownLinkTarget.self, ForbiddenLink.self, UnknownFragment.self, DraftLink.self, PathLink.self, Pictures.self,
    UnsupportedMarkdown.self, FencedBlocks.self, HeadingOrder.self, DeepNesting.self, LessonSections.self,
    DiscreetLesson.self, DifferentStructure.self, DifferentReferences.self, DifferentValues.self, HiddenContact.self,
    RawContactData.self, LessonShape.self, Readability.self, AvoidedWords.self, Claims.self, FactValues.self,
    UnlinkedTerm.self, BibleReferences.self, BiblePassages.self, TranslationRecords.self, HandoutSections.self,
    HandoutLength.self, OuterFaces.self, ChannelTexts.self, ScoreLists.self, DiscreetLink.self,
  ]

  private static let sites: [any Rule.Type] = [
    UnknownRecord.self, SharedNumber.self, FutureCheck.self, ExpiredFact.self, ExpiredSystem.self, UnusedRecords.self,
    ContactNotes.self, BareSource.self, GlossaryLoop.self, IndependentRoutes.self, InterfaceStrings.self,
    RuleSettings.self, Waivers.self, Placeholders.self, MissingReviews.self, DiscreetChange.self, Cards.self,
    SharedPlaceName.self, SheetPictures.self, LostShortAddress.self, OuterNames.self,
  ]

  /// Everything that the rules find, in no particular order; what is wrong with something that several texts share is
  /// told once. Drafts are left alone unless they are built. Where a part of the site could not be read, only rules
  /// that stand alone are asked.
  static func check(_ dated: DatedSite, isWhole: Bool, options: BuildOptions) async -> [Diagnostic] {
    var subject = RuleSubject(dated, options: options)
    let asked = all.filter { isWhole || $0.standsAlone }
    let ofTexts = asked.compactMap { $0 as? any TextRule.Type }
    let ofSites = asked.compactMap { $0 as? any SiteRule.Type }
    let found = await concurrentMap(subject.texts, width: options.width) { [subject] unread in
      let text = SiteText(unread, in: subject)
      let isAsked = options.includesDrafts || !unread.isDraft
      return (UsedRecords(by: text), isAsked ? ofTexts.flatMap { $0.check(text, in: subject) } : [])
    }
    for (used, _) in found { subject.used.formUnion(used) }
    var told: Set<Diagnostic> = []
    return (found.flatMap(\.1) + ofSites.flatMap { $0.check(subject) }).filter { told.insert($0).inserted }
  }
}
