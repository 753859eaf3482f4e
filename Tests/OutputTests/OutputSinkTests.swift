import Testing

@testable import Output

@Suite("Passing files through")
struct OutputSinkTests {
  @Test("a file on the disk is taken byte for byte, also through a link")
  func copies() throws {
    let scratch = try ScratchFolder()
    let text = String(repeating: "bytes\r\n", count: 30_000)
    try scratch.write("a.pdf", text)
    try scratch.makeLink("link.pdf", to: "a.pdf")
    let sink = MemorySink()
    try sink.put(OutputPath(fixed: "files/a.pdf"), copying: scratch.path + "/a.pdf")
    try sink.put(OutputPath(fixed: "files/b.pdf"), copying: scratch.path + "/link.pdf")
    #expect(sink[OutputPath(fixed: "files/a.pdf")] == Array(text.utf8))
    #expect(sink[OutputPath(fixed: "files/b.pdf")] == Array(text.utf8))
  }

  @Test("a file that is not there is an error that names it")
  func missing() throws {
    let scratch = try ScratchFolder()
    #expect(throws: OutputError.failed(.reading, path: scratch.path + "/none", code: 2)) {
      try MemorySink().put(OutputPath(fixed: "a"), copying: scratch.path + "/none")
    }
  }
}
