import Diagnostics
import Testing

@testable import Preview

struct ServedPageTests {
  private func served(_ page: String, _ problems: PreviewProblems? = nil) -> String {
    String(decoding: ServedPage(Array(page.utf8), version: "a-1", problems: problems).bytes, as: UTF8.self)
  }

  private let script = "<script src=\"/.suluh/reload.js\" data-version=\"a-1\"></script>\n"

  @Test("the script stands at the end of the body, and everything else is as it was built")
  func atTheEnd() {
    #expect(served("<body>é</BODY ></html>\n") == "<body>é\(script)</BODY ></html>\n")
    #expect(served("<pre>&lt;/body></pre></body>") == "<pre>&lt;/body></pre>\(script)</body>")
    #expect(served("half a page") == "half a page" + script)
    #expect(served("") == script)
  }

  @Test("the policy of a page lets in the script, its stream and the style of problems, however the tag is written")
  func policy() {
    let tag = "<META HTTP-EQUIV=\"Content-Security-Policy\" content='default-src 'self'>"
    let start = "<META HTTP-EQUIV=\"Content-Security-Policy\" content='default-src; script-src 'self';"
    #expect(served(tag).hasPrefix(start))
    let page = served(
      "<meta charset=\"utf-8\"><meta http-equiv=\"content-security-policy\" content=\"default-src 'none'\"><p>")
    #expect(
      page
        == "<meta charset=\"utf-8\"><meta http-equiv=\"content-security-policy\" content=\"default-src 'none'; "
        + "script-src 'self'; style-src 'self'; connect-src 'self'\"><p>" + script)
  }

  @Test("each of two policies is opened, as both hold, and other tags stay")
  func policies() {
    let tag = "<meta http-equiv=\"Content-Security-Policy\" content=\"connect-src 'none'\">"
    let page = served(tag + "<meta name=\"a\" content=\"connect-src 'none'\">" + tag)
    #expect(page.ranges(of: "connect-src 'self'").count == 2)
    #expect(page.contains("<meta name=\"a\" content=\"connect-src 'none'\">"))
  }

  @Test("problems lie over the page, escaped, with what is below them")
  func problems() {
    let problems = PreviewProblems(summary: "1 error", texts: ["a.md:1:2: '<b>' & \"c\"\n"], language: .english)
    let page = served("<body></body>", problems)
    #expect(page.contains("<pre>a.md:1:2: '&lt;b&gt;' &amp; &quot;c&quot;\n</pre>"))
    #expect(page.contains("<b>1 error</b> <span>this goes away once they are mended; behind it is the site"))
    #expect(page.hasSuffix("</details>\n</body>"))
  }

  @Test("random bytes are served without harm, and never lose one")
  func random() {
    var numbers = SystemRandomNumberGenerator()
    let pieces = ["<meta", " content=\"", "content-security-policy", ">", "</body", "'", "\"", "é", " "]
    for _ in 0..<300 {
      let page = (0..<12).map { _ in pieces.randomElement(using: &numbers)! }.joined()
      #expect(served(page).utf8.count >= page.utf8.count + script.utf8.count - 12, "\(page)")
    }
  }
}
