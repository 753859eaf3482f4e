import Testing

@testable import suluh

@Suite struct RecordTextTests {
  private let file = """
    # Lines of the ministry.

    first-line:   # rung in May
      name:
        id: Satu
      number: "08001000"
    # about the second

    'second-line':
        kind: ngo
        withdrawn: 2026-01-02
          an old reason
          in three lines
        owner: somebody
    third: {kind: ngo}
    """

  private func withdrawn(_ id: String, _ value: String, in text: String) throws -> String? {
    var record = try #require(RecordText(of: id, in: Array(text.utf8)))
    return record.withdraw(value) ? String(decoding: record.bytes, as: UTF8.self) : nil
  }

  @Test("the line comes below the id, indented like the others, and nothing else changes")
  func adds() throws {
    let expected = file.replacing("# rung in May\n", with: "# rung in May\n  withdrawn: 2026-11-21 it has moved\n")
    #expect(try withdrawn("first-line", "2026-11-21 it has moved", in: file) == expected)
  }

  @Test("an earlier line is replaced, with the lines in which its value goes on")
  func replaces() throws {
    let old = "withdrawn: 2026-01-02\n      an old reason\n      in three lines\n"
    let expected = file.replacing(old, with: "withdrawn: 2026-11-21 new\n")
    #expect(expected != file)
    #expect(try withdrawn("second-line", "2026-11-21 new", in: file) == expected)
  }

  @Test("a record that is not written with one key a line is left alone")
  func flowStyle() throws {
    #expect(try withdrawn("third", "2026-11-21 x", in: file) == nil)
  }

  @Test("an id is found only where it opens a record", arguments: ["name", "first", "first-line:", "number", "#"])
  func notAnID(name: String) {
    #expect(RecordText(of: name, in: Array(file.utf8)) == nil)
  }

  @Test("all ids of a file are known, quoted ones too")
  func ids() {
    #expect(RecordText.ids(in: Array(file.utf8)) == ["first-line", "second-line", "third"])
  }

  @Test("the line ends as the file's lines end, and a byte-order mark stays")
  func officeFile() throws {
    let text = "\u{FEFF}a:\r\n  kind: ngo\r\n"
    #expect(try withdrawn("a", "2026-11-21 x", in: text) == "\u{FEFF}a:\r\n  withdrawn: 2026-11-21 x\r\n  kind: ngo\r\n")
  }

  @Test("a last line without an ending stays the last line")
  func noFinalLineBreak() throws {
    #expect(try withdrawn("a", "x", in: "a:\n  kind: ngo") == "a:\n  withdrawn: x\n  kind: ngo")
    #expect(try withdrawn("a", "y", in: "a:\n  kind: ngo\n  withdrawn: x") == "a:\n  kind: ngo\n  withdrawn: y\n")
  }

  @Test(
    "a reason that YAML would misread is quoted",
    arguments: [
      ("2026-11-21 it's gone", "2026-11-21 it's gone"),
      ("2026-11-21 note: it's gone", "'2026-11-21 note: it''s gone'"),
      ("2026-11-21 see #4", "'2026-11-21 see #4'"),
      ("2026-11-21 gone:", "'2026-11-21 gone:'"),
    ])
  func quoting(value: String, written: String) throws {
    #expect(try withdrawn("a", value, in: "a:\n  kind: ngo\n") == "a:\n  withdrawn: \(written)\n  kind: ngo\n")
  }

  @Test("the record's place is the line of its id")
  func line() throws {
    let record = try #require(RecordText(of: "second-line", in: Array(file.utf8)))
    let before = file.prefix(upTo: try #require(file.firstRange(of: "'second")).lowerBound)
    #expect(record.line == before.split(separator: "\n", omittingEmptySubsequences: false).count)
  }
}
