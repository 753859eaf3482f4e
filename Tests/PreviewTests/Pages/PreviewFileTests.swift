import Testing

@testable import Preview

struct PreviewFileTests {
  @Test("the script asks for the stream with the version of its page, and keeps nothing in the browser")
  func script() throws {
    let script = try #require(PreviewFile.script.file).text
    #expect(script.contains("\"/.suluh/events?\" + document.currentScript.dataset.version"))
    #expect(!script.contains("Storage") && !script.contains("cookie"))
  }

  @Test("their addresses begin with a full stop, as those of no file of a site do, and problems are not printed")
  func style() throws {
    let style = try #require(PreviewFile.style.file)
    #expect(style.contentType.hasPrefix("text/css") && style.text.contains("@media print"))
    #expect(PreviewFile.events.file == nil)
    #expect([PreviewFile.events, .script, .style].allSatisfy { $0.rawValue.hasPrefix("/.") })
  }
}
