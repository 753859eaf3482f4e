import Content

/// Who has read a lesson as it stands, in all its languages.
public struct LessonReviews: Sendable {
  /// The reviews of these very words.
  public let valid: [Review]
  /// Those of other words.
  public let outdated: [Review]
  /// Of the words, as a review names it.
  public let digest: String

  public init(of lesson: Lesson) {
    let digest = WordsDigest(of: lesson).text
    self.digest = digest
    valid = lesson.reviews.filter { $0.digest.value == digest }
    outdated = lesson.reviews.filter { $0.digest.value != digest }
  }

  /// Two reviews in different roles, one of them for the safety of survivors.
  public var isEnough: Bool {
    let roles = Set(valid.map(\.role))
    return roles.count > 1 && roles.contains(.survivorSafety)
  }

  /// The role that is asked for next.
  var nextRole: Review.Role {
    let roles = Set(valid.map(\.role))
    return roles.contains(.survivorSafety) ? (roles.contains(.law) ? .field : .law) : .survivorSafety
  }
}
