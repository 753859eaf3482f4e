import Diagnostics

/// The YAML between two lines of `---` at the top of a Markdown file, and where the Markdown begins.
struct FrontMatter {
  let yaml: YAMLFile
  /// Offset of the first byte after the closing line.
  let bodyOffset: Int

  /// Nil (and a finding) where the file does not open with front matter, or never closes it.
  init?(_ file: SourceFile, findings: Findings) {
    guard Self.isFence(file.lineBytes(1)) else {
      findings.add(.noFrontMatter(in: file))
      return nil
    }
    var line = 2
    while line <= file.lineStarts.count, !Self.isFence(file.lineBytes(line)) { line += 1 }
    guard line <= file.lineStarts.count else {
      findings.add(.unclosedFrontMatter(in: file))
      return nil
    }
    let start = file.lineStarts[1]
    let end = file.lineStarts[line - 1]
    let text = String(decoding: file.bytes[start..<end], as: UTF8.self)
    guard let yaml = YAMLFile(file, text: text, firstLine: 2, findings: findings) else { return nil }
    self.yaml = yaml
    bodyOffset = line < file.lineStarts.count ? file.lineStarts[line] : file.bytes.count
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy { " \t\u{A0}".utf8.contains($0) }
  }
}

extension DiagnosticKind {
  static let frontMatter = DiagnosticKind(
    "front-matter", .error,
    explanation: Message(
      en: """
        A Markdown file opens with a line of three hyphens, then its title, slug and summary, then three hyphens \
        again. The text follows below.
        """,
      id: """
        Berkas Markdown dibuka dengan satu baris tiga tanda hubung, lalu title, slug, dan summary, lalu tiga tanda \
        hubung lagi. Teksnya di bawahnya.
        """))
}

extension Diagnostic {
  static func noFrontMatter(in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .frontMatter, at: SourceLocation(path: file.path),
      Message(en: "the file does not open with '---'", id: "berkas tidak dibuka dengan '---'"),
      hint: Message(
        en: "write '---', the title, slug and summary, and '---' again above the text",
        id: "tulis '---', lalu title, slug, dan summary, lalu '---' lagi di atas teks"))
  }

  static func unclosedFrontMatter(in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .frontMatter, at: SourceLocation(path: file.path, length: 3),
      Message(en: "the front matter is never closed", id: "bagian pembuka tidak pernah ditutup"),
      hint: Message(
        en: "write '---' on a line of its own after the last key",
        id: "tulis '---' pada baris tersendiri setelah kunci terakhir"))
  }
}
