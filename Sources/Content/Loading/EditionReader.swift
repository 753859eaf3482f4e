import Diagnostics

/// Reads `editions.csv`, which `suluh print --edition-record` adds to.
enum EditionReader {
  static func read(_ path: String?, from folder: ContentFolder)
    -> (editions: [PrintedEdition], diagnostics: [Diagnostic])
  {
    guard let path else { return ([], []) }
    let findings = Findings()
    let (file, problems) = folder.read(path, limit: ContentFolder.listLimit)
    guard let file, let table = CSVTable(file, findings: findings) else { return ([], problems + findings.diagnostics) }
    let names = PrintedEdition.header.split(separator: ",").map(String.init)
    let columns = names.compactMap { name in table.columns.firstIndex(of: name) }
    guard columns.count == names.count else {
      let missing = names.first { !table.columns.contains($0) } ?? ""
      return ([], problems + [.missingColumn(missing, at: SourceLocation(path: path))])
    }
    var editions: [PrintedEdition] = []
    table.forEachRow(findings) { row in
      let fields = columns.map { row.fields[$0] }
      guard let recorded = readDay(fields, 1, columns, table, row.line, findings),
        let until = readDay(fields, 2, columns, table, row.line, findings)
      else { return }
      let number = fields[3].isEmpty
        ? [] : [PrintedEdition.Number(contact: .init(rawValue: fields[3]), digest: fields[4])]
      // The lines of one printing stand together.
      if let last = editions.last, last.code == fields[0] {
        editions[editions.count - 1] = PrintedEdition(
          code: last.code, day: last.day, textUntil: last.textUntil, numbers: last.numbers + number,
          location: last.location)
      } else {
        editions.append(
          PrintedEdition(
            code: fields[0], day: recorded, textUntil: until, numbers: number,
            location: table.place(of: columns[0], inLine: row.line)))
      }
    }
    return (editions, problems + findings.diagnostics)
  }

  private static func readDay(
    _ fields: [String], _ index: Int, _ columns: [Int], _ table: CSVTable, _ line: Int, _ findings: Findings
  ) -> Day? {
    if let day = Day(fields[index]) { return day }
    findings.add(
      .invalidValue(fields[index], expected: .aDay, at: table.place(of: columns[index], inLine: line)))
    return nil
  }
}
