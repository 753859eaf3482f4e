import Content

/// Who has read a text as it stands, in all its languages.
public struct ReviewState: Sendable {
  /// The reviews of these very words.
  public let valid: [Review]
  /// Those of other words.
  public let outdated: [Review]
  /// Of the words, as a review names it.
  public let digest: String

  public init(of lesson: Lesson) {
    self.init(WordsDigest(of: lesson), lesson.reviews)
  }

  /// Of one edition. A review that is of another edition's words counts there.
  init(of edition: Handout.Edition, in handout: Handout) {
    let others = handout.editions.filter { $0.key != edition.key }.map { WordsDigest(of: $0.texts).text }
    self.init(WordsDigest(of: edition.texts), handout.reviews.filter { !others.contains($0.digest.value) })
  }

  private init(_ digest: WordsDigest, _ reviews: [Review]) {
    self.digest = digest.text
    valid = reviews.filter { $0.digest.value == digest.text }
    outdated = reviews.filter { $0.digest.value != digest.text }
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
