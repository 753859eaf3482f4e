import Diagnostics

/// Reads region lists: `code, type, slug, name_<language> …, short_<language> …, aliases, edition`; other columns are
/// data that no page shows and are left alone.
struct RegionReader {
  let languages: [Language]
  let findings: Findings

  func read(_ table: CSVTable) -> [Region] {
    guard let columns = Columns(table, languages: languages, findings: findings) else { return [] }
    var regions: [Region] = []
    table.forEachRow(findings) { row in
      let length = columns.code == 0 ? row.fields[0].utf8.count : 1
      let place = SourceLocation(path: table.file.path, line: row.line, length: length)
      guard let code = Region.Code(row.fields[columns.code]) else {
        let place = table.place(of: columns.code, inLine: row.line)
        return findings.add(Self.problem(with: row.fields[columns.code], at: place))
      }
      let names = columns.names.map { row.fields[$0] }
      for (index, language) in languages.enumerated() where names[index].isEmpty {
        let place = table.place(of: columns.names[index], inLine: row.line)
        findings.add(.missingTranslation(of: "name", into: language.tag, at: place))
      }
      let shortNames = zip(columns.shortNames, names).map { column, name in
        let short = column.map { row.fields[$0] } ?? ""
        return short.isEmpty ? name : short
      }
      let slug = columns.slug.map { row.fields[$0] } ?? code.rawValue.replacing(".", with: "-")
      if !slug.isSlug {
        findings.add(.badSlug(Located(slug, at: columns.slug.map { table.place(of: $0, inLine: row.line) } ?? place)))
      }
      regions.append(
        Region(
          code: code, type: columns.type.map { row.fields[$0] } ?? "", slug: slug, name: Localized(inOrder: names),
          shortName: Localized(inOrder: shortNames),
          aliases: columns.aliases.map { row.fields[$0].split(separator: "|").map { String($0).trimmingSpaces } } ?? [],
          edition: columns.edition.flatMap { row.fields[$0].isEmpty ? nil : row.fields[$0] }, location: place))
    }
    return regions
  }

  /// The tree of all regions; those without a parent, or with a code that stands twice, are findings and left out. Where
  /// the lists themselves have problems, the parent may be in a row that could not be read: nothing more is said then.
  func tree(_ regions: [Region], listsAreWhole: Bool = true) -> RegionTree {
    var byCode: [Region.Code: Region] = [:]
    byCode.reserveCapacity(regions.count)
    for region in regions {
      if let first = byCode[region.code] {
        findings.add(.duplicateKey(region.code.rawValue, at: region.location, first: first.location))
      } else {
        byCode[region.code] = region
      }
    }
    var whole: [Region] = []
    // A parent's code sorts before those of its children: what is left out takes its children with it.
    var kept: Set<Region.Code> = []
    for region in byCode.values.sorted(by: { $0.code < $1.code }) {
      if let parent = region.code.parent, !kept.contains(parent) {
        if byCode[parent] == nil, listsAreWhole { findings.add(.regionWithoutParent(region, parent: parent)) }
        continue
      }
      kept.insert(region.code)
      whole.append(region)
    }
    return RegionTree(whole)
  }

  private static func problem(with code: String, at place: SourceLocation) -> Diagnostic {
    let isDamaged = code.isScientificNotation || code.contains(",") || lostADigit(code)
    return isDamaged ? .spreadsheetDamage(code, at: place) : .badRegionCode(code, at: place)
  }

  /// `53.1` was `53.10` before a spreadsheet took it for a number.
  private static func lostADigit(_ text: String) -> Bool {
    let parts = text.split(separator: ".")
    return parts.count >= 1 && parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
      && parts.last?.utf8.count == 1
  }

  private struct Columns {
    let code: Int
    let type: Int?
    let slug: Int?
    let names: [Int]
    let shortNames: [Int?]
    let aliases: Int?
    let edition: Int?

    init?(_ table: CSVTable, languages: [Language], findings: Findings) {
      let place = table.file.location(atOffset: 0, length: table.file.lineBytes(1).count)
      func index(_ name: String) -> Int? { table.columns.firstIndex(of: name) }
      let names = languages.map { index("name_\($0.tag)") }
      for (language, column) in zip(languages, names) where column == nil {
        findings.add(.missingColumn("name_\(language.tag)", at: place))
      }
      guard let code = index("code") else {
        findings.add(.missingColumn("code", at: place))
        return nil
      }
      guard !names.contains(nil) else { return nil }
      self.code = code
      type = index("type")
      slug = index("slug")
      self.names = names.compactMap { $0 }
      shortNames = languages.map { index("short_\($0.tag)") }
      aliases = index("aliases")
      edition = index("edition")
    }
  }
}

extension DiagnosticKind {
  static let badRegionCode = DiagnosticKind(
    "bad-region-code", .error,
    explanation: Message(
      en: """
        Regions have the codes of the ministerial decree: two digits for a province (53), two more after a full stop \
        for a regency or city (53.71). They are texts, not numbers: 53.10 and 53.1 are not the same.
        """,
      id: """
        Wilayah memakai kode dari keputusan menteri: dua angka untuk provinsi (53), dua lagi setelah titik untuk \
        kabupaten atau kota (53.71). Kode adalah teks, bukan angka: 53.10 tidak sama dengan 53.1.
        """))
  static let regionWithoutParent = DiagnosticKind(
    "region-without-parent", .error,
    explanation: Message(
      en: "The region's code begins with the code of a region that is in no list. Add that one, or mend the code.",
      id: """
        Kode wilayah ini diawali kode wilayah yang tidak ada di daftar mana pun. Tambahkan wilayah itu, atau \
        betulkan kodenya.
        """))
}

extension Diagnostic {
  static func badRegionCode(_ code: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .badRegionCode, at: location, Message(en: "'\(code)' is not a region code", id: "'\(code)' bukan kode wilayah"),
      hint: Message(
        en: "write it like 53 or 53.71, in quotation marks in YAML",
        id: "tulis seperti 53 atau 53.71, dalam tanda kutip di YAML"))
  }

  static func regionWithoutParent(_ region: Region, parent: Region.Code) -> Diagnostic {
    Diagnostic(
      .regionWithoutParent, at: region.location,
      Message(
        en: "'\(region.code.rawValue)' lies in '\(parent.rawValue)', which is in no list",
        id: "'\(region.code.rawValue)' ada di dalam '\(parent.rawValue)', yang tidak ada di daftar"),
      hint: Message(
        en: "add '\(parent.rawValue)' or mend the code", id: "tambahkan '\(parent.rawValue)' atau betulkan kodenya"))
  }
}
