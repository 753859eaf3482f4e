import Content
import Diagnostics

/// What safety depends on has been read by two others before it is published.
enum MissingReviews: SiteRule {
  static let standsAlone = true
  static let kinds = [
    DiagnosticKind(
      "not-reviewed", .note,
      explanation: Message(
        en: """
          A lesson with 'safety: critical', and a handout with a prayer, need two people other than the writer who \
          have read them as they stand, in all languages: in different roles, one of them for the safety of survivors \
          (survivor-safety). Until then the page or sheet says that it has not been reviewed, and 'build --publish' \
          refuses it. Each review stands under 'reviewed' in lesson.yml or handout.yml with its role, its day and the \
          digest of the words that were read, for each edition of its own; when the words change, it no longer counts. \
          A review by a person is no approval by a church or an office.
          """,
        id: """
          Pelajaran dengan 'safety: critical' dan lembar cetak yang memuat doa perlu dibaca dua orang selain \
          penulisnya, persis seperti adanya, dalam semua bahasa: dengan peran yang berbeda, salah satunya untuk keselamatan \
          penyintas (survivor-safety). Sebelum itu halaman atau lembarnya menyebut belum ditinjau, dan \
          'build --publish' menolaknya. Setiap tinjauan ditulis di bawah 'reviewed' dalam lesson.yml atau handout.yml \
          dengan peran, tanggal, dan sidik kata-kata yang dibaca, untuk setiap edisi sendiri; kalau kata-katanya \
          berubah, tinjauan itu tidak berlaku lagi. Tinjauan seseorang bukan persetujuan gereja atau kantor.
          """))
  ]

  static func check(_ subject: RuleSubject) -> [Diagnostic] {
    lessons(in: subject) + handouts(in: subject)
  }

  private static func lessons(in subject: RuleSubject) -> [Diagnostic] {
    subject.site.lessons.compactMap { lesson in
      guard lesson.safety == .critical, subject.drafts[.lesson(lesson.id)] == nil else { return nil }
      return missing("'\(lesson.id.rawValue)'", ReviewState(of: lesson), at: lesson.location, subject)
    }
  }

  private static func handouts(in subject: RuleSubject) -> [Diagnostic] {
    subject.site.handouts.filter(\.hasPrayer).flatMap { handout in
      handout.editions.compactMap { edition in
        let page = PageSubject.sheet(Sheet(handout.id, edition: edition.key, for: .nation))
        if subject.drafts[page] != nil { return nil }
        let name = ([handout.id.rawValue] + (edition.key.map { [$0] } ?? [])).map { "'\($0)'" }.joined(separator: ", ")
        return missing(name, ReviewState(of: edition, in: handout), at: handout.location, subject)
      }
    }
  }

  private static func missing(
    _ name: String, _ reviews: ReviewState, at place: SourceLocation, _ subject: RuleSubject
  ) -> Diagnostic? {
    if reviews.isEnough { return nil }
    let line = "{role: \(reviews.nextRole.rawValue), on: \(subject.dated.today), text: \(reviews.digest)}"
    var found = Diagnostic(
      kinds[0], at: place,
      Message(
        en: "the words of \(name) have \(reviews.valid.count) of 2 reviews",
        id: "kata-kata \(name) baru punya \(reviews.valid.count) dari 2 tinjauan"),
      hint: Message(
        en: "when someone has read it, write '- \(line)' under 'reviewed'",
        id: "kalau sudah ada yang membacanya, tulis '- \(line)' di bawah 'reviewed'"),
      notes: reviews.outdated.map { review in
        .init(
          at: review.digest.location,
          Message(
            en: "the review of '\(review.on)' was of other words", id: "tinjauan '\(review.on)' untuk kata-kata lain"))
      })
    if subject.options.isForPublishing { found.severity = .error }
    return found
  }
}
