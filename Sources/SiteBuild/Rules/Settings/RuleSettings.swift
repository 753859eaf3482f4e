import Content
import Diagnostics

/// The settings of rules in `site.yml` name rules that there are, and leave alone what time brings about.
enum RuleSettings: SiteRule {
  static let standsAlone = true
  static let kinds = [unknown, timeBound]

  static let unknown = DiagnosticKind(
    "unknown-rule", .error,
    explanation: Message(
      en: """
        Under 'rules' in content/site.yml each key, and under 'waivers' each 'rule', is the id of a diagnostic, the \
        word in square brackets behind its message. A misspelt id would change nothing without a word. 'suluh explain' \
        lists all ids.
        """,
      id: """
        Di bawah 'rules' dalam content/site.yml setiap kunci, dan di 'waivers' setiap 'rule', adalah id sebuah \
        diagnostik, yaitu kata dalam kurung siku di akhir pesannya. Id yang salah ketik tidak mengubah apa pun tanpa \
        pemberitahuan. 'suluh explain' menampilkan semua id.
        """))

  static let timeBound = DiagnosticKind(
    "time-bound-rule", .error,
    explanation: Message(
      en: """
        What this rule finds comes by time alone: a number grows old, a fact is past its date. As an error it would \
        stop the site one morning without anybody having changed it, and with it the removal of a wrong number. Set \
        it to warning, note or off.
        """,
      id: """
        Temuan aturan ini muncul karena waktu saja: nomor menjadi tua, fakta lewat masanya. Sebagai galat, suatu \
        pagi situs berhenti terbit padahal tidak ada yang mengubahnya, termasuk saat nomor keliru harus ditarik. \
        Atur menjadi warning, note, atau off.
        """))

  /// What only time, or a removal, brings about.
  static let timeBoundKinds =
    HiddenContact.kinds + ExpiredFact.kinds + ExpiredSystem.kinds + ContactNotes.kinds + [IndependentRoutes.lost]

  static func check(_ subject: RuleSubject) -> [Diagnostic] {
    let settings = subject.site.settings
    let known = Set(DiagnosticCatalogue.all.map(\.id))
    let timeBound = Set(timeBoundKinds.map(\.id))
    return settings.severities.keys.sorted().compactMap { id in
      let place = settings.severityPlaces[id] ?? SourceLocation(path: "content/site.yml")
      if !known.contains(id) { return unknown(id, among: known, at: place) }
      return timeBound.contains(id) && settings.severities[id] == .error ? cannotBeError(id, at: place) : nil
    }
  }

  /// No diagnostic has an id that a setting names.
  static func unknown(_ id: String, among known: Set<String>, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      unknown, at: location,
      Message(en: "no diagnostic has the id '\(id)'", id: "tidak ada diagnostik dengan id '\(id)'"),
      hint: .didYouMean(id, among: known)
        ?? Message(en: "'suluh explain' lists all ids", id: "'suluh explain' menampilkan semua id"))
  }

  private static func cannotBeError(_ id: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      timeBound, at: location,
      Message(
        en: "'\(id)' comes by time alone and cannot be an error",
        id: "'\(id)' muncul karena waktu dan tidak bisa menjadi galat"),
      hint: Message(en: "write warning, note or off", id: "tulis warning, note, atau off"))
  }
}
