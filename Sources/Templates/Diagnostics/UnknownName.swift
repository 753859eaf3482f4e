import Diagnostics

extension TemplateDiagnostics {
  /// A name that stands for nothing where it is used.
  public static let unknownName = DiagnosticKind(
    "unknown-name", .error,
    explanation: Message(
      en: """
        Every name in a template must be known at the place where it stands. Inside a section over a list or over one \
        thing, only the names of that thing can be used, and the few that are known everywhere; names of the page \
        around it cannot. An unknown name would be printed as nothing, and nobody would notice the gap.
        """,
      id: """
        Setiap nama dalam templat harus dikenal di tempat nama itu berada. Di dalam bagian untuk sebuah daftar atau \
        sebuah benda, hanya nama milik benda itu yang dapat dipakai, ditambah beberapa nama yang dikenal di mana-mana; \
        nama dari halaman di sekelilingnya tidak. Nama yang tidak dikenal akan ditampilkan kosong tanpa ada yang \
        menyadarinya.
        """))
}

extension Diagnostic {
  /// Placed at the part of the name that is not known.
  ///
  /// - Parameters:
  ///   - whole: What the name was looked for in; empty when that is the place itself.
  ///   - section: The section inside which a name of the values around it cannot be used.
  static func unknownName(
    _ name: String, in whole: String = "", at place: SourceLocation, among names: [String],
    hiddenInside section: String? = nil, notes: [Note]
  ) -> Diagnostic {
    let message =
      whole.isEmpty
      ? Message(en: "nothing is called '\(name)' here", id: "tidak ada yang bernama '\(name)' di sini")
      : Message(en: "'\(whole)' has nothing called '\(name)'", id: "'\(whole)' tidak punya '\(name)'")
    let names = names.filter { $0 != "." }
    let hint =
      if name == "." {
        Message(
          en: "'{{.}}' prints a text inside the section that asks for it or lists it",
          id: "'{{.}}' menampilkan teks di dalam bagian yang memeriksa atau mendaftarnya")
      } else if let section {
        Message(
          en: "'\(name)' belongs to what is around '{{#\(section)}}'; inside it use \(names.quoted)",
          id: "'\(name)' milik yang di luar '{{#\(section)}}'; di dalamnya pakailah \(names.quoted)")
      } else {
        Message.didYouMean(name, among: names) ?? .available(names)
      }
    return Diagnostic(TemplateDiagnostics.unknownName, at: place, message, hint: hint, notes: notes)
  }
}

extension Message {
  /// The names that there are, or nil when there is none.
  static func available(_ names: [String]) -> Message? {
    if names.isEmpty { return nil }
    return Message(en: "there is \(names.quoted)", id: "yang ada: \(names.quoted)")
  }
}

extension [String] {
  /// At most a dozen of them, each in quotes.
  fileprivate var quoted: String {
    prefix(12).map { "'\($0)'" }.joined(separator: ", ") + (count > 12 ? ", …" : "")
  }
}
