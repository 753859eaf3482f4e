import Diagnostics

/// A file that `suluh new` writes, to be filled in.
struct SkeletonFile {
  /// From the site's folder.
  let path: String
  let text: String
}

extension [SkeletonFile] {
  /// Writes all of them, or none where one is there already.
  func create(in source: String, on console: Console) throws(UserError) {
    for file in self where TextFile.exists("\(source)/\(file.path)") { throw UserError(.alreadyThere(file.path)) }
    for file in self {
      try TextFile.create("\(source)/\(file.path)", file.text)
      console.print(file.path + "\n")
    }
    console.tell(.fillIn)
  }
}

extension Message {
  fileprivate static func alreadyThere(_ path: String) -> Message {
    Message(en: "'\(path)' is there already", id: "'\(path)' sudah ada")
  }

  fileprivate static let fillIn = Message(
    en: "fill these in; 'suluh check' says what is still missing",
    id: "isi berkas ini; 'suluh check' memberi tahu apa yang masih kurang")
}
