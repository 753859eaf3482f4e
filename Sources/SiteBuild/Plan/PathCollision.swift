import Diagnostics
import Output

/// Two sources want the same place of the output: neither may win silently.
enum PathCollision {
  static let kind = DiagnosticKind(
    "path-collision", .error,
    explanation: Message(
      en: """
        Two files of the content would become the same page or file, so one would be lost. Names that differ only in \
        upper and lower case are the same on many computers, and nothing can be both a file and a folder. Give one \
        of them another slug or name.
        """,
      id: """
        Dua berkas isi akan menjadi halaman atau berkas yang sama, jadi satu akan hilang. Nama yang hanya berbeda \
        huruf besar dan kecil dianggap sama di banyak komputer, dan satu nama tidak bisa menjadi berkas sekaligus \
        folder. Beri salah satunya slug atau nama lain.
        """))

  /// `entries` sorted by path, and for one path by origin.
  static func all(in entries: [BuildPlan.Entry]) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (first, second) in zip(entries, entries.dropFirst()) where first.path == second.path {
      found.append(madeTwice(first, second))
    }
    let files = entries.filter(\.isFile)
    found += files.filter { $0.path == .manifest }.map(takenByTheProgram)
    found += files.flatMap { file in foldersTaken(by: file, in: entries) }
    if files.contains(where: \.hasUpperCase) { found += sameWithoutCase(entries) }
    return found
  }

  /// Only files that are copied can stand where others need a folder: all other entries have a name that no folder has.
  private static func foldersTaken(by file: BuildPlan.Entry, in entries: [BuildPlan.Entry]) -> [Diagnostic] {
    let below = file.path.string + "/"
    var found: [Diagnostic] = []
    if let other = entries.first(atOrAfter: below), other.path.string.hasPrefix(below) {
      found.append(fileAndFolder(file, other))
    }
    for slash in file.path.string.indices where file.path.string[slash] == "/" {
      let folder = String(file.path.string[..<slash])
      if let other = entries.first(atOrAfter: folder), other.path.string == folder, !other.isFile {
        found.append(fileAndFolder(file, other))
      }
    }
    return found
  }

  /// On many file systems `Kartu.txt` and `kartu.txt` are one file.
  private static func sameWithoutCase(_ entries: [BuildPlan.Entry]) -> [Diagnostic] {
    var byName: [String: BuildPlan.Entry] = [:]
    var found: [Diagnostic] = []
    for entry in entries {
      if let other = byName.updateValue(entry, forKey: entry.path.string.lowercased()), other.path != entry.path {
        found.append(madeTwice(other, entry))
      }
    }
    return found
  }
}

extension BuildPlan.Entry {
  fileprivate var isFile: Bool { if case .file = content { true } else { false } }

  fileprivate var hasUpperCase: Bool { path.string.utf8.contains { (0x41...0x5A).contains($0) || $0 >= 0x80 } }

  /// Whether it is in every site, whatever the content says.
  fileprivate var isOfTheProgram: Bool { origin.path == "content/site.yml" && !isExit }

  /// Whether `exit_file` in site.yml asks for it.
  fileprivate var isExit: Bool { if case .neutralPage = content { true } else { false } }
}

extension [BuildPlan.Entry] {
  /// The first entry whose path is not before a text; of entries sorted by path.
  fileprivate func first(atOrAfter path: String) -> BuildPlan.Entry? {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      let isBefore = self[middle].path.string.utf8.lexicographicallyPrecedes(path.utf8)
      (low, high) = isBefore ? (middle + 1, high) : (low, middle)
    }
    return low < endIndex ? self[low] : nil
  }
}

extension PathCollision {
  private static func madeTwice(_ first: BuildPlan.Entry, _ second: BuildPlan.Entry) -> Diagnostic {
    if first.isOfTheProgram { return takenByTheProgram(second) }
    if second.isOfTheProgram { return takenByTheProgram(first) }
    if first.isExit { return madeTwice(second, first) }
    return Diagnostic(
      kind, at: second.origin,
      Message(en: "'\(second.path)' is made twice", id: "'\(second.path)' dibuat dua kali"),
      hint: another(second), notes: [otherOne(first)])
  }

  private static func takenByTheProgram(_ entry: BuildPlan.Entry) -> Diagnostic {
    Diagnostic(
      kind, at: entry.origin,
      Message(
        en: "'\(entry.path)' is made in every site, so nothing else can be called that",
        id: "'\(entry.path)' dibuat di setiap situs, jadi nama itu tidak bisa dipakai lagi"),
      hint: another(entry))
  }

  private static func fileAndFolder(_ file: BuildPlan.Entry, _ other: BuildPlan.Entry) -> Diagnostic {
    Diagnostic(
      kind, at: file.origin,
      Message(
        en: "'\(file.path)' and '\(other.path)' cannot both be there: one needs a folder where the other is a file",
        id: """
          '\(file.path)' dan '\(other.path)' tidak bisa ada bersama: yang satu butuh folder di tempat berkas yang \
          lain
          """),
      hint: another(file), notes: other.isOfTheProgram ? [] : [otherOne(other)])
  }

  private static func otherOne(_ entry: BuildPlan.Entry) -> Diagnostic.Note {
    Diagnostic.Note(at: entry.origin, Message(en: "the other one comes from here", id: "yang satu lagi dari sini"))
  }

  private static func another(_ entry: BuildPlan.Entry) -> Message {
    if entry.isExit {
      return Message(en: "write another name for 'exit_file'", id: "tulis nama lain untuk 'exit_file'")
    }
    return entry.isFile
      ? Message(en: "give the file another name", id: "beri berkas itu nama lain")
      : Message(en: "give one of the two another slug", id: "beri salah satunya slug lain")
  }
}
