import Content
import Diagnostics

/// The waivers of `site.yml` name rules that may be waived, and each waives something.
///
/// What protects numbers and the build itself is never waived: raw numbers, records, links, templates, and that the
/// languages say the same. Only rules about how something is said, and what it rests on, may be: there a person can
/// have a better reason than the rule.
enum Waivers: SiteRule {
  static let standsAlone = true
  static let kinds = [cannot, unused]

  static let cannot = DiagnosticKind(
    "cannot-be-waived", .error,
    explanation: Message(
      en: """
        Under 'waivers' in content/site.yml a rule can be waived for one file, or one line of it, with a written \
        reason. That is for rules about how something is said and what it rests on: \(names). Rules that protect \
        numbers, links, templates and the structure of texts cannot be waived; mend what they find.
        """,
      id: """
        Di 'waivers' dalam content/site.yml sebuah aturan bisa dikecualikan untuk satu berkas atau satu barisnya, \
        dengan alasan tertulis. Itu untuk aturan tentang cara mengatakan sesuatu dan dasarnya: \(names). Aturan yang \
        melindungi nomor, tautan, templat, dan susunan teks tidak bisa dikecualikan; betulkan temuannya.
        """))

  static let unused = DiagnosticKind(
    "unused-waiver", .warning,
    explanation: Message(
      en: """
        A waiver in content/site.yml waives nothing: the place was mended or moved, or 'file' or 'text' has a slip. \
        One that stays would hide the next mistake there. Take it out, or mend it.
        """,
      id: """
        Sebuah pengecualian di 'waivers' dalam content/site.yml tidak mengecualikan apa pun: tempatnya sudah \
        dibetulkan atau dipindah, atau 'file' atau 'text' salah tulis. Kalau dibiarkan, kesalahan berikutnya di sana \
        tersembunyi. Hapus, atau betulkan.
        """))

  /// What may be waived.
  static let waivable =
    Readability.kinds + AvoidedWords.kinds + Claims.kinds + UnlinkedTerm.kinds + BareSource.kinds
    + [LessonShape.length, BibleReferences.quotation]

  private static var names: String { waivable.map { "'\($0.id)'" }.joined(separator: ", ") }

  static func check(_ subject: RuleSubject) -> [Diagnostic] {
    let known = Set(DiagnosticCatalogue.all.map(\.id))
    let waivable = Set(waivable.map(\.id))
    return subject.site.settings.waivers.compactMap { waiver in
      if waivable.contains(waiver.rule.value) { return nil }
      return known.contains(waiver.rule.value)
        ? cannotBeWaived(waiver.rule) : RuleSettings.unknown(waiver.rule.value, among: known, at: waiver.rule.location)
    }
  }
}

extension [Diagnostic] {
  /// Without what the waivers of `site.yml` waive. A waiver that waives nothing is a warning, unless part of the site
  /// was not checked. `line` is a line of a file as it is written.
  func withWaivers(_ waivers: [Waiver], isWhole: Bool, line: (SourceLocation) -> String) -> [Diagnostic] {
    let allowed = Set(Waivers.waivable.map(\.id))
    let usable = waivers.filter { allowed.contains($0.rule.value) }
    if usable.isEmpty { return self }
    var used: Set<Int> = []
    let kept = filter { diagnostic in
      let index = usable.firstIndex { waiver in
        guard waiver.rule.value == diagnostic.kind.id, waiver.file == diagnostic.location.path else { return false }
        return waiver.text.map { line(diagnostic.location).contains($0) } ?? true
      }
      if let index { used.insert(index) }
      return index == nil
    }
    if !isWhole { return kept }
    return kept + usable.indices.filter { !used.contains($0) }.map { Waivers.waivesNothing(usable[$0]) }
  }
}

extension Waivers {
  private static func cannotBeWaived(_ rule: Located<String>) -> Diagnostic {
    Diagnostic(
      cannot, at: rule.location,
      Message(en: "'\(rule.value)' cannot be waived", id: "'\(rule.value)' tidak bisa dikecualikan"),
      hint: Message(en: "mend what it finds, and take this out", id: "betulkan temuannya, lalu hapus ini"))
  }

  fileprivate static func waivesNothing(_ waiver: Waiver) -> Diagnostic {
    Diagnostic(
      unused, at: waiver.rule.location,
      Message(
        en: "this waives nothing in '\(waiver.file)'", id: "tidak ada yang dikecualikan di '\(waiver.file)'"),
      hint: Message(en: "take it out, or mend 'file' or 'text'", id: "hapus, atau betulkan 'file' atau 'text'"))
  }
}
