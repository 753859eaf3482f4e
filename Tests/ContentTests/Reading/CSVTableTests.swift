import Diagnostics
import Testing

@testable import Content

struct CSVTableTests {
  private func rows(_ text: String) throws -> (rows: [[String]], diagnostics: [Diagnostic]) {
    let findings = Findings()
    let table = try #require(CSVTable(SourceFile(path: "content/x.csv", text: text), findings: findings))
    var rows: [[String]] = []
    table.forEachRow(findings) { rows.append($0.fields) }
    return (rows, findings.diagnostics)
  }

  @Test("fields in quotation marks hold separators, line breaks and doubled marks")
  func quotes() throws {
    let (rows, diagnostics) = try rows("a,b\n\"satu, dua\",\"kata \"\"besar\"\"\"\n\"dua\nbaris\",x\n,\"\"\n")
    #expect(rows == [["satu, dua", "kata \"besar\""], ["dua\nbaris", "x"], ["", ""]])
    #expect(diagnostics.isEmpty)
  }

  @Test(
    "what office programs write is accepted",
    arguments: [
      "a,b\r\n1,2\r\n", "\u{FEFF}a,b\n1,2\n", "a;b\n1;2\n", "a,b\n1,2", " a , b \n 1 , 2 \n",
      "a,b\n\u{A0}1\u{A0},2\u{A0}\r\n",
      "a,b\n\n1,2\n\n", "\u{FEFF}a;b\r\n\"1\";\"2\"\r\n",
    ])
  func office(_ text: String) throws {
    #expect(try rows(text).rows == [["1", "2"]])
  }

  @Test("the header may be in quotation marks")
  func quotedHeader() throws {
    let file = SourceFile(path: "content/x.csv", text: "\"code\",\"name_id\"\r\n\"53\",\"NTT\"\r\n")
    #expect(try #require(CSVTable(file, findings: Findings())).columns == ["code", "name_id"])
  }

  @Test("a semicolon is text where commas separate")
  func semicolon() throws {
    #expect(try rows("a,b\n1;5,2\n").rows == [["1;5", "2"]])
  }

  @Test("a row with too few or too many fields is reported at its line, and the others are read")
  func fieldCount() throws {
    let (rows, diagnostics) = try rows("a,b\n\"x\ny\",1\n1\n1,2,3\n5,6\n")
    #expect(rows == [["x\ny", "1"], ["5", "6"]])
    #expect(
      diagnostics.map(\.message.en) == ["the row has 1 fields, the header 2", "the row has 3 fields, the header 2"])
    #expect(diagnostics.map(\.location.line) == [4, 5])
  }

  @Test("a column that stands twice is an error at its second place")
  func duplicateColumn() {
    let marked = Marked("kode, nama ,‸kode‸\n1,2,3\n")
    let findings = Findings()
    #expect(CSVTable(marked.file, findings: findings) == nil)
    expect(["duplicate-key: the key 'kode' stands twice"], at: marked, in: findings.diagnostics)
  }

  @Test(
    "the place of a field is where it stands",
    arguments: [
      (0, "a,b,c\n‸satu‸,dua,tiga\n"), (1, "a,b,c\nsatu,‸dua‸,tiga\n"), (2, "a,b,c\nsatu,dua,‸tiga‸\n"),
      (1, "a,b,c\n\"satu, \"\"dua\"\"\",‸\"tiga\"‸,empat\n"), (2, "a,b,c\n1,2,‸tiga‸"),
      (1, "a;b;c\nsatu;‸dua‸;tiga\n"),
    ])
  func place(_ column: Int, _ text: String) throws {
    let marked = Marked(text)
    let table = try #require(CSVTable(marked.file, findings: Findings()))
    #expect(table.place(of: column, inLine: 2) == marked.places[0])
  }

  @Test("random bytes never trap")
  func randomBytes() {
    var numbers = SeededNumbers(state: 7)
    let alphabet = Array("\",;\n\r ab\u{A0}é".utf8)
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0..<40, using: &numbers)).map { _ in alphabet.randomElement(using: &numbers)! }
      let findings = Findings()
      guard let table = CSVTable(SourceFile(path: "x.csv", bytes: bytes), findings: findings) else { continue }
      table.forEachRow(findings) { row in
        #expect(row.fields.count == table.columns.count)
        for column in row.fields.indices { #expect(table.place(of: column, inLine: row.line).line >= row.line) }
      }
    }
  }
}
