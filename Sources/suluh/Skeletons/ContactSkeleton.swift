import Content
import Diagnostics

/// A contact record in which everything that only a person can know is left empty: until that is filled in, `check`
/// refuses it, so that no half-known number is published.
struct ContactSkeleton {
  let id: SkeletonKey
  let kind: Contact.Kind
  let languages: [Language]
  let today: Day
  /// The language of the comments.
  let comments: MessageLanguage

  /// A file of its own among the contacts.
  var file: SkeletonFile {
    SkeletonFile(path: "content/contacts/\(id.text).yml", text: text)
  }

  private var text: String {
    let say = ContactSkeletonWords(language: comments)
    return """
    \(id.text):
      # \(say.name)
      name:
    \(languages.map { "    \($0.tag):" }.joined(separator: "\n"))
      kind: \(kind.rawValue)
      # \(say.owner)
      owner:
      sector: \(sector.rawValue)
      # \(say.serves)
      serves: []
      # \(say.number)
      number:
      number_type:
      # \(say.reach)
      reach: domestic
      channel: call
      cost: unknown
      calls_back: unknown
      # \(say.agreed)
      agreed: unknown
      verification:
        sources:
        # \(say.source)
        - source:
          data:
        # \(say.method)
        method:
        by: editor
        on: \(today)

    """
  }

  private var sector: Contact.Sector {
    switch kind {
    case .ngo, .destinationHotline: .nonState
    case .church: .church
    default: .state
    }
  }
}
