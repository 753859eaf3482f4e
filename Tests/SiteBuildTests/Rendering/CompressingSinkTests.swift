import Foundation
import Output
import Testing

@testable import SiteBuild

struct CompressingSinkTests {
  private func sink(planned: [String] = []) -> (memory: MemorySink, compressing: CompressingSink<MemorySink>) {
    let memory = MemorySink()
    let entries = planned.map { path in
      BuildPlan.Entry(path: OutputPath(path)!, content: .robots, origin: .init(path: "content/site.yml"))
    }
    return (memory, CompressingSink(memory, planned: entries))
  }

  private func paths(_ sink: MemorySink) -> [String] { sink.tree.files.map(\.path.string).sorted() }

  @Test("texts have smaller copies beside them, pictures have none, and short texts neither")
  func copies() throws {
    let (memory, sink) = sink()
    let text = Array(String(repeating: "kata yang sama ", count: 100).utf8)
    try sink.put(OutputPath(fixed: "a.html"), text)
    try sink.put(OutputPath(fixed: "b.png"), text)
    try sink.put(OutputPath(fixed: "c.txt"), Array("x".utf8))
    #expect(paths(memory) == ["a.html", "a.html.br", "a.html.gz", "b.png", "c.txt"])
    let (gzip, brotli) = (memory.size("a.html.gz"), memory.size("a.html.br"))
    #expect(try #require(gzip) < text.count && #require(brotli) < #require(gzip))
  }

  @Test("a file of the site that is called like a copy stays what it is")
  func taken() throws {
    let (memory, sink) = sink(planned: ["a.txt", "a.txt.gz"])
    try sink.put(OutputPath(fixed: "a.txt"), Array(repeating: 0x61, count: 500))
    try sink.put(OutputPath(fixed: "a.txt.gz"), [1, 2, 3])
    #expect(memory[OutputPath(fixed: "a.txt.gz")] == [1, 2, 3])
    #expect(paths(memory) == ["a.txt", "a.txt.br", "a.txt.gz"])
  }

  @Test("copies are in the manifest once each, the same over two builds, and gone with the next build without them")
  func build() async throws {
    let site = try TemporarySite()
    var options = site.options()
    options.isCompressed = true
    _ = try await SiteBuilder(options).build()
    let manifest = try #require(site.read("public/manifest.json")).text
    #expect(manifest.components(separatedBy: "\"id/index.html.br\"").count == 2)
    let copy = try #require(site.read("public/id/index.html.gz")).bytes
    let again = try await SiteBuilder(options).build()
    #expect(again.report.written.isEmpty && site.read("public/id/index.html.gz")?.bytes == copy)
    options.isCompressed = false
    let plain = try await SiteBuilder(options).build()
    #expect(plain.report.removed.count > 60 && site.read("public/id/index.html.gz") == nil)
    #expect(site.read("public/id/index.html") != nil)
  }
}

extension MemorySink {
  fileprivate func size(_ path: String) -> Int? { OutputPath(path).flatMap { self[$0]?.count } }
}
