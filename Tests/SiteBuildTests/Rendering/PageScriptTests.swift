import Testing

@testable import SiteBuild

struct PageScriptTests {
  @Test("comments, empty lines and indentation go; what stands behind code stays")
  func lines() {
    let first = Array("// what it does\n(function () {\r\n\n  go('//x') // here\n})()\n".utf8)
    let script = PageScript.markup(first, Array("\tmore()".utf8))
    #expect(String(decoding: script.bytes, as: UTF8.self) == "(function () {\r\ngo('//x') // here\n})()\n;\nmore()")
  }

  @Test("of nothing comes nothing")
  func empty() {
    #expect(PageScript.markup([]).bytes.isEmpty)
  }
}
