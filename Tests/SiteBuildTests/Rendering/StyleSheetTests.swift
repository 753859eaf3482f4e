import Testing

@testable import SiteBuild

struct StyleSheetTests {
  static let samples = [
    ("p { color : red; }\n", "p{color :red}"),
    ("/* what */ a , b > c{}\n\n", "a,b>c{}"),
    ("a :hover { margin: 0 auto }", "a :hover{margin:0 auto}"),
    ("a{content:\"a  /* b */ \\\" } \"}", "a{content:\"a  /* b */ \\\" } \"}"),
    ("a{b:calc(1px + 2px);;c:d}", "a{b:calc(1px + 2px);;c:d}"),
    ("@media (min-width: 2em) and (x) { a { b: c } }", "@media (min-width:2em) and (x){a{b:c}}"),
    ("a{}/* not ended", "a{}"), ("a{}/", "a{}/"), ("'", "'"), ("", ""),
  ]

  @Test("what only editors need goes, and what means something stays", arguments: samples)
  func minified(_ source: String, _ expected: String) {
    let found = String(decoding: StyleSheet(Array(source.utf8)).bytes, as: UTF8.self)
    #expect(found == expected)
  }

  @Test("sheets stand one after the other")
  func several() {
    #expect(StyleSheet.markup(Array("a { }".utf8), Array("b { }".utf8)).bytes == Array("a{}b{}".utf8))
  }

  @Test("a second time changes nothing")
  func twice() {
    for (source, _) in Self.samples {
      let once = StyleSheet(Array(source.utf8)).bytes
      #expect(StyleSheet(once).bytes == once)
    }
  }
}
