import Diagnostics

/// The name of a new folder or record: lower-case ASCII letters and digits in groups divided by single hyphens.
struct SkeletonKey {
  let text: String

  /// The words of it, the first with a capital letter: a title until there is a better one.
  var title: String {
    let words = text.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// Throws when the text has another form.
  init(_ text: String) throws(UserError) {
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    let isKey = groups.allSatisfy { group in
      !group.isEmpty && group.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
    guard isKey else { throw UserError(.badKey(text), hint: .keyForm, exitCode: .validationFailure) }
    self.text = text
  }
}

extension Message {
  fileprivate static func badKey(_ text: String) -> Message {
    Message(
      en: "'\(text)' cannot be the name of a folder or record",
      id: "'\(text)' tidak bisa menjadi nama folder atau catatan")
  }

  fileprivate static let keyForm = Message(
    en: "use lower-case letters, digits and single hyphens, such as 'check-the-company'",
    id: "pakai huruf kecil, angka, dan tanda hubung tunggal, misalnya 'cek-perusahaan'")
}
