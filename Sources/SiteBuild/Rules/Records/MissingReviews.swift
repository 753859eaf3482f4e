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
          A lesson with 'safety: critical' needs two people other than the writer who have read it as it stands, in \
          all languages: in different roles, one of them for the safety of survivors (survivor-safety). Until then \
          its page says that it has not been reviewed, and 'build --publish' refuses it. Each review stands under \
          'reviewed' in lesson.yml with its role, its day and the digest of the words that were read; when the words \
          change, it no longer counts. A review by a person is no approval by a church or an office.
          """,
        id: """
          Pelajaran dengan 'safety: critical' perlu dibaca dua orang selain penulisnya, persis seperti adanya, dalam \
          semua bahasa: dengan peran yang berbeda, salah satunya untuk keselamatan penyintas (survivor-safety). Sebelum \
          itu halamannya menyebut belum ditinjau, dan 'build --publish' menolaknya. Setiap tinjauan ditulis di bawah \
          'reviewed' dalam lesson.yml dengan peran, tanggal, dan sidik kata-kata yang dibaca; kalau kata-katanya \
          berubah, tinjauan itu tidak berlaku lagi. Tinjauan seseorang bukan persetujuan gereja atau kantor.
          """))
  ]

  static func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.site.lessons.compactMap { lesson in
      guard lesson.safety == .critical else { return nil }
      if subject.drafts[.lesson(lesson.id)] != nil { return nil }
      let reviews = LessonReviews(of: lesson)
      guard !reviews.isEnough else { return nil }
      return missing(lesson, reviews, on: subject.dated.today, isFatal: subject.options.isForPublishing)
    }
  }

  private static func missing(_ lesson: Lesson, _ reviews: LessonReviews, on today: Day, isFatal: Bool) -> Diagnostic {
    let line = "{role: \(reviews.nextRole.rawValue), on: \(today), text: \(reviews.digest)}"
    var found = Diagnostic(
      kinds[0], at: lesson.location,
      Message(
        en: "the words of '\(lesson.id.rawValue)' have \(reviews.valid.count) of 2 reviews",
        id: "kata-kata '\(lesson.id.rawValue)' baru punya \(reviews.valid.count) dari 2 tinjauan"),
      hint: Message(
        en: "when someone has read it, write '- \(line)' under 'reviewed'",
        id: "kalau sudah ada yang membacanya, tulis '- \(line)' di bawah 'reviewed'"),
      notes: reviews.outdated.map { review in
        .init(
          at: review.digest.location,
          Message(
            en: "the review of '\(review.on)' was of other words", id: "tinjauan '\(review.on)' untuk kata-kata lain"))
      })
    if isFatal { found.severity = .error }
    return found
  }
}
