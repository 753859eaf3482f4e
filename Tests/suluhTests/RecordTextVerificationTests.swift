import Testing

@testable import suluh

@Suite struct RecordTextVerificationTests {
  private let file = """
    # Numbers of the ministry.
    first-line:
      number: "08001000"
      # from the list of 2025
      verification:
        sources:
        - source: a-list   # the second sheet
          section: "Pasal 1: umum"
          data: 2025
        - source: 'another-list'
          data: "2024-05"
        method: published   # nobody has rung it
        by: editor
        on: 2026-11-21

    # about the second
    second-line:
      verification:
        sources:
          - {source: a-list, section: "a, b", data: 2025}
        by: editor
        on:
      kind: ngo
    third-line:
      verification: {sources: [{source: a-list, data: 2025}], method: published}
    """

  private func check(
    _ method: String = "called", by: String = "petugas", expires: String? = nil,
    citation: (source: String, data: String)? = nil
  ) -> WrittenCheck {
    WrittenCheck(method: method, by: by, on: "2026-12-01", expires: expires, citation: citation)
  }

  private func verified(_ id: String, _ check: WrittenCheck, in text: String) throws -> String? {
    var record = try #require(RecordText(of: id, in: Array(text.utf8)))
    return record.verify(check) ? String(decoding: record.bytes, as: UTF8.self) : nil
  }

  /// The file with each old line replaced by a new one.
  private func replacing(_ pairs: [(String, String)]) throws -> String {
    var text = file
    for (old, new) in pairs {
      try #require(text.ranges(of: old).count == 1, "'\(old)' stands once")
      text = text.replacing(old, with: new)
    }
    return text
  }

  @Test("each value takes the place of the former, and comments and every other byte stay")
  func replaces() throws {
    let expected = try replacing([
      ("method: published   # nobody", "method: called   # nobody"),
      ("by: editor\n    on: 2026-11-21\n\n", "by: petugas\n    on: 2026-12-01\n\n"),
    ])
    #expect(try verified("first-line", check(), in: file) == expected)
  }

  @Test("what is missing comes in a line of its own, in its usual place, and an empty value is filled")
  func adds() throws {
    let expected = try replacing([
      (
        "data: 2025}\n    by: editor\n    on:\n",
        "data: 2025}\n    method: called\n    by: petugas\n    on: 2026-12-01\n    expires: 2027-12-01\n"
      )
    ])
    #expect(try verified("second-line", check(expires: "2027-12-01"), in: file) == expected)
  }

  @Test("a verification in one line, or none, is left alone")
  func flowStyle() throws {
    #expect(try verified("third-line", check(), in: file) == nil)
    #expect(try verified("a", check(), in: "a:\n  kind: ngo\n") == nil)
  }

  @Test("the date of a source that is cited is replaced, whatever its style")
  func dates() throws {
    let first = try verified("first-line", check(citation: ("another-list", "2026-10")), in: file)
    #expect(try #require(first).contains("    - source: 'another-list'\n      data: 2026-10\n    method"))
    let second = try verified("second-line", check(citation: ("a-list", "2026-10")), in: file)
    #expect(try #require(second).contains("      - {source: a-list, section: \"a, b\", data: 2026-10}\n"))
    let commented = try verified("first-line", check(citation: ("a-list", "2026")), in: file)
    let written = "a-list   # the second sheet\n      section: \"Pasal 1: umum\"\n      data: 2026\n"
    #expect(try #require(commented).contains(written))
  }

  @Test("another source comes before the others, written like the first of them")
  func cites() throws {
    let first = try verified("first-line", check(citation: ("new", "2026-10")), in: file)
    #expect(try #require(first).contains("sources:\n    - source: new\n      data: 2026-10\n    - source: a-list   #"))
    let second = try verified("second-line", check(citation: ("new", "2026-10")), in: file)
    #expect(try #require(second).contains("sources:\n      - {source: new, data: 2026-10}\n      - {source: a-list,"))
    let inOneLine = "a:\n  verification:\n    sources: [{source: b, data: 2025}] # one\n    method: called\n"
    #expect(
      try #require(try verified("a", check(citation: ("new", "2026")), in: inOneLine))
        .contains("sources: [{source: new, data: 2026}, {source: b, data: 2025}] # one\n"))
    #expect(
      try #require(try verified("a", check(citation: ("b", "2026")), in: inOneLine))
        .contains("sources: [{source: b, data: 2026}] # one\n"))
  }

  @Test("lines end as the file's lines end, and a last line without an ending is ended")
  func endings() throws {
    let office = "\u{FEFF}a:\r\n  verification:\r\n    sources: []\r\n    method: published\r\n    on: 2026-01-01"
    #expect(
      try verified("a", check(), in: office)
        == "\u{FEFF}a:\r\n  verification:\r\n    sources: []\r\n"
        + "    method: called\r\n    by: petugas\r\n    on: 2026-12-01")
    let open = "a:\n  verification:\n    by: editor\n    method: published"
    #expect(
      try verified("a", check(), in: open)
        == "a:\n  verification:\n    by: petugas\n    method: called\n    on: 2026-12-01\n")
  }

  @Test("a value that goes on in the next lines is replaced with them")
  func longValues() throws {
    let text = "a:\n  verification:\n    method: published\n    by: >-\n      a long\n      role\n    on: 2026-01-01\n"
    #expect(
      try verified("a", check(), in: text)
        == "a:\n  verification:\n    method: called\n    by: petugas\n    on: 2026-12-01\n")
  }

  @Test(
    "a role that YAML would misread is quoted",
    arguments: [("petugas: pagi", "'petugas: pagi'"), ("#2", "'#2'"), ("- a", "'- a'"), ("it's me", "it's me")])
  func quoting(role: String, written: String) throws {
    let text = "a:\n  verification:\n    method: published\n    by: \"editor\" # role\n    on: 2026-01-01\n"
    #expect(try #require(try verified("a", check(by: role), in: text)).contains("    by: \(written) # role\n"))
  }

  @Test("random bytes make no trap, and a record that cannot be changed gives no bytes")
  func randomBytes() {
    var generator = SeededGenerator(seed: 2026)
    let signs = Array("a:-  \n{}[]'\"#,source data verification sources\r\n".utf8)
    for _ in 0..<2_000 {
      let head = Array("a:\n  verification:\n    sources:\n".utf8)
      let bytes = head + (0..<60).map { _ in signs.randomElement(using: &generator) ?? 0 }
      guard var record = RecordText(of: "a", in: bytes) else { continue }
      let isDone = record.verify(check(citation: ("new", "2026")))
      #expect(isDone || !record.bytes.isEmpty)
    }
  }
}
