import Content
import Testing

@testable import suluh

@Suite("A pack of sheets")
struct PackTests {
  @Test("its page shows the names of places and files as they are, whatever signs they have")
  func page() {
    let page = String(decoding: Pack.page("A & <b>", of: ["\"x\".pdf"], until: Day("2027-01-31")), as: UTF8.self)
    #expect(page.contains("<h1>A &amp; &lt;b&gt;</h1>") && page.contains("<title>A &amp; &lt;b&gt;</title>"))
    #expect(page.contains("<li><a href=\"&quot;x&quot;.pdf\">&quot;x&quot;.pdf</a></li>"))
    #expect(page.contains("2027-01-31"))
  }
}
