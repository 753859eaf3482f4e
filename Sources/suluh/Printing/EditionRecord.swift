import Content

/// `content/editions.csv`: what is printed somewhere.
struct EditionRecord {
  let path: String

  /// Adds those whose code is not there yet, each once; returns how many.
  func add(_ editions: [PrintedEdition], after known: [PrintedEdition]) throws(UserError) -> Int {
    var codes = Set(known.map(\.code))
    let new = editions.filter { codes.insert($0.code).inserted }
    if new.isEmpty { return 0 }
    let old = TextFile.exists(path) ? try TextFile.read(path) : Array("\(PrintedEdition.header)\n".utf8)
    let end = old.last == UInt8(ascii: "\n") ? "" : "\n"
    let lines = new.flatMap(\.lines).map { "\($0)\n" }.joined()
    try TextFile.place(old + Array((end + lines).utf8), at: path)
    return new.count
  }
}
