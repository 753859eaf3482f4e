import Diagnostics
import Testing

@testable import SiteBuild

struct UnsafeDrawingTests {
  private func found(_ svg: String) -> String? {
    let file = SourceFile(path: "x.svg", text: svg)
    return UnsafeDrawing.problem(in: file).map { problem in
      let line = String(decoding: file.lineBytes(problem.location.line), as: UTF8.self)
      return String(line.dropFirst(problem.location.column - 1).prefix(problem.location.length))
    }
  }

  @Test("what only draws is safe, with namespaces and words that look like something else", arguments: [
    "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink='http://www.w3.org/1999/xlink'><path d=\"M0 0\"/></svg>",
    "<svg><text>one = on, once, description</text><use href=\"#a\"/></svg>", "", "<svg data-on=\"1\"/>",
  ])
  func safe(_ svg: String) {
    #expect(found(svg) == nil)
  }

  @Test("what does more than draw is named, the first of it", arguments: [
    ("<svg><SCRIPT>x</SCRIPT></svg>", "<SCRIPT"), ("<svg onload=\"x\">", "onload"), ("<svg\nonclick =x>", "onclick"),
    ("<a href=\"javascript:x\"><script>", "javascript:"), ("<image href='https://a.example/b.png'/>", "https:"),
    ("<svg/onfocus=x>", "onfocus"), ("<foreignObject/>", "<foreignObject"),
    ("<image href=\"//a.example\"/>", "href=\"//"),
  ])
  func unsafe(_ svg: String, _ words: String) {
    #expect(found(svg) == words)
  }
}
