import Diagnostics
import Yams

extension YAMLPlaces {
  /// What an editor should know of a text that Yams cannot read.
  func diagnostic(for error: YamlError) -> Diagnostic {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _):
      let opening = context.flatMap { Self.opens($0.text) ? location($0.mark) : nil }
      let isTab = word(at: mark)?.value.hasPrefix("\t") ?? false
      return .yamlSyntax(at: location(mark), problem: isTab ? "tab character" : problem, opening: opening)
    case .composer(_, let problem, let mark, _):
      return problem.contains("undefined alias")
        ? .yamlAlias(word(at: mark)?.value ?? "*", at: word(at: mark)?.location ?? location(mark))
        : .yamlSyntax(at: location(mark), problem: problem)
    case .reader(let problem, _, _, _):
      return .yamlSyntax(at: file.location(atOffset: firstControlByte), problem: problem)
    case .duplicatedKeysInMapping(let duplicates, let context):
      return duplicateKey(duplicates.first ?? "", firstAt: context.mark)
    default:
      return .yamlSyntax(at: SourceLocation(path: file.path), problem: "\(error)")
    }
  }

  /// Whether the context of an error is something that was opened and not closed; others are only where Yams began.
  private static func opens(_ context: String) -> Bool {
    ["flow sequence", "flow mapping", "quoted scalar"].contains { context.contains($0) }
  }

  /// The offset of the first byte that YAML does not allow in a text.
  private var firstControlByte: Int {
    let start = file.lineStarts[min(lineOffset, file.lineStarts.count - 1)]
    let allowed: Set<UInt8> = [0x09, 0x0A, 0x0D]
    return file.bytes[start...].firstIndex { ($0 < 0x20 && !allowed.contains($0)) || $0 == 0x7F } ?? start
  }
}

extension Diagnostic {
  /// - Parameters:
  ///   - problem: In the words of libyaml; those that editors cause are said in ours.
  ///   - opening: Where the list, mapping or quotation was opened that is not closed.
  static func yamlSyntax(at location: SourceLocation, problem: String, opening: SourceLocation? = nil) -> Diagnostic {
    let known = YAMLMistake.all.first { problem.contains($0.problem) }
    let other = Message(en: "this cannot be read as YAML: \(problem)", id: "ini tidak terbaca sebagai YAML: \(problem)")
    return Diagnostic(
      .yamlSyntax, at: location, known?.message ?? other,
      hint: known?.hint
        ?? Message(en: "look at the line and the one before it", id: "lihat baris ini dan baris sebelumnya"),
      notes: opening.map { [.init(at: $0, Message(en: "it is opened here", id: "dibukanya di sini"))] } ?? [])
  }
}

/// A mistake that editors make in YAML, by what libyaml says of it.
private struct YAMLMistake {
  let problem: String
  let message: Message
  let hint: Message

  static let all = [
    YAMLMistake(
      problem: "tab character",
      message: Message(en: "a tab stands where spaces belong", id: "ada tab di tempat spasi"),
      hint: Message(en: "replace the tab by spaces", id: "ganti tab dengan spasi")),
    YAMLMistake(
      problem: "mapping values are not allowed",
      message: Message(
        en: "a ':' stands in a text without quotation marks", id: "ada ':' di dalam teks tanpa tanda kutip"),
      hint: Message(
        en: "put quotation marks around the whole text, or mend the indentation of the line",
        id: "beri tanda kutip di sekeliling seluruh teks, atau betulkan jarak awal baris")),
    YAMLMistake(
      problem: "expected ',' or ']'",
      message: Message(en: "a list in square brackets is not closed", id: "daftar dalam kurung siku tidak ditutup"),
      hint: Message(en: "write ']' after its last item", id: "tulis ']' setelah isi terakhirnya")),
    YAMLMistake(
      problem: "expected ',' or '}'",
      message: Message(
        en: "something in curly brackets is not closed or lacks a comma",
        id: "isi kurung kurawal tidak ditutup atau kurang koma"),
      hint: Message(
        en: "look for a missing quotation mark, a comma or '}'", id: "cari tanda kutip, koma, atau '}' yang kurang")),
    YAMLMistake(
      problem: "unexpected end of stream",
      message: Message(en: "a quotation mark is not closed", id: "tanda kutip tidak ditutup"),
      hint: Message(en: "write the same mark at the end of the text", id: "tulis tanda yang sama di akhir teks")),
    YAMLMistake(
      problem: "unexpected document indicator",
      message: Message(en: "a quotation mark is not closed", id: "tanda kutip tidak ditutup"),
      hint: Message(en: "write the same mark at the end of the text", id: "tulis tanda yang sama di akhir teks")),
    YAMLMistake(
      problem: "could not find expected ':'",
      message: Message(
        en: "the line before has no ':' after its key", id: "baris sebelumnya tidak punya ':' setelah kuncinya"),
      hint: Message(en: "write it as 'key: value'", id: "tulis sebagai 'kunci: nilai'")),
    YAMLMistake(
      problem: "did not find expected key",
      message: Message(
        en: "the line is not indented like those around it",
        id: "jarak awal baris ini tidak sama dengan baris di sekitarnya"),
      hint: Message(
        en: "give it as many spaces as its neighbours, and look for an unclosed quotation mark above",
        id: "beri spasi sebanyak baris tetangganya, dan cari tanda kutip yang belum ditutup di atasnya")),
    YAMLMistake(
      problem: "cannot start any token",
      message: Message(en: "a text cannot begin with this sign", id: "teks tidak bisa diawali tanda ini"),
      hint: Message(en: "put quotation marks around the whole text", id: "beri tanda kutip di sekeliling seluruh teks")),
    YAMLMistake(
      problem: "unknown escape character",
      message: Message(
        en: "a backslash in quotation marks needs a second one",
        id: "garis miring terbalik di dalam tanda kutip harus dua"),
      hint: Message(
        en: "write '\\\\', or use single quotation marks", id: "tulis '\\\\', atau pakai tanda kutip tunggal")),
    YAMLMistake(
      problem: "control characters are not allowed",
      message: Message(
        en: "an invisible control character stands here", id: "ada karakter kendali yang tidak terlihat di sini"),
      hint: Message(en: "delete it and type the text again", id: "hapus, lalu ketik lagi teksnya")),
    YAMLMistake(
      problem: "Maximum nesting level",
      message: Message(en: "lists stand in each other too deeply", id: "daftar bertumpuk terlalu dalam"),
      hint: Message(en: "remove brackets", id: "kurangi tanda kurungnya")),
    YAMLMistake(
      problem: "another document",
      message: Message(
        en: "a line of hyphens begins a second document", id: "garis tanda hubung memulai dokumen kedua"),
      hint: Message(en: "remove the line '---'", id: "hapus baris '---'")),
  ]
}
