import Diagnostics
import Testing

@Suite struct DiagnosticFormatterTests {
  private let link = MarkedFile(
    "# Go\n\nSee [your office](‸region:nusa-tengara‸).\n", path: "content/lessons/go/en.md")
  private let hint = Message(en: "did you mean 'nusa-tenggara'?", id: "maksud Anda 'nusa-tenggara'?")

  @Test("a diagnostic is its place, its line with the place underlined, and what to do")
  func wholeBlock() {
    var formatter = DiagnosticFormatter(link)
    #expect(
      formatter.text(of: link.diagnostic("no region is called 'nusa-tengara'", hint: hint)) == """
        content/lessons/go/en.md:3:19: error: no region is called 'nusa-tengara' [a-sample]
        3 | See [your office](region:nusa-tengara).
          |                   ^~~~~~~~~~~~~~~~~~~
        hint: did you mean 'nusa-tenggara'?

        """)
  }

  @Test("in Indonesian, the message and the hint are Indonesian and the words for machines are not")
  func indonesian() {
    var formatter = DiagnosticFormatter(link, language: .indonesian)
    let text = formatter.text(of: link.diagnostic(hint: hint))
    #expect(text.contains(": error: ini salah [a-sample]\n"))
    #expect(text.hasSuffix("saran: maksud Anda 'nusa-tenggara'?\n"))
  }

  @Test("another place follows with its own line, and the hint comes last")
  func otherPlace() {
    let first = MarkedFile("slug: ‸go‸\n", path: "content/pages/go/en.md")
    let note = Diagnostic.Note(at: first.place, Message(en: "the other one is here", id: "yang lain di sini"))
    let second = MarkedFile("title: Go\nslug: ‸go‸\n", path: "content/pages/went/en.md")
    var formatter = DiagnosticFormatter(first, second)
    #expect(
      formatter.text(of: second.diagnostic("'go' is made twice", hint: hint, notes: [note])) == """
        content/pages/went/en.md:2:7: error: 'go' is made twice [a-sample]
        2 | slug: go
          |       ^~
        content/pages/go/en.md:1:7: note: the other one is here
        1 | slug: go
          |       ^~
        hint: did you mean 'nusa-tenggara'?

        """)
  }

  @Test("without the file there is only the place")
  func noFile() {
    var formatter = DiagnosticFormatter(language: .english)
    #expect(
      formatter.text(of: link.diagnostic())
        == "content/lessons/go/en.md:3:19: error: it is wrong [a-sample]\n")
  }

  @Test("an empty line stands between two diagnostics")
  func several() {
    var formatter = DiagnosticFormatter(language: .english)
    let one = formatter.text(of: link.diagnostic())
    #expect(formatter.text(of: [link.diagnostic(), link.diagnostic()]) == one + "\n" + one)
    #expect(formatter.text(of: [Diagnostic]()) == "")
  }

  @Test("a file is asked for once, even when there is none")
  func filesAreCached() {
    var asked: [String] = []
    var formatter = DiagnosticFormatter(language: .english) { path in
      asked.append(path)
      return nil
    }
    _ = formatter.text(of: [link.diagnostic(), link.diagnostic()])
    #expect(asked == [link.file.path])
  }

  @Test("control characters of a file's text neither break a line nor reach the console")
  func controlCharacters() {
    var formatter = DiagnosticFormatter(language: .english)
    let text = formatter.text(of: link.diagnostic("'a\nb\u{1B}[31m\u{202E}c' is wrong"))
    #expect(text.contains("error: 'a b\u{FFFD}[31m\u{FFFD}c' is wrong ["))
  }

  @Test("colours come only when they are asked for, and change nothing else")
  func colors() {
    var plain = DiagnosticFormatter(link)
    var colored = DiagnosticFormatter(link, usesColor: true)
    let diagnostic = link.diagnostic(hint: hint)
    let text = colored.text(of: diagnostic)
    #expect(text.contains("\u{1B}[1;31merror:\u{1B}[0m it is wrong"))
    #expect(text.replacing(/\x1B\[[0-9;]*m/, with: "") == plain.text(of: diagnostic))
    #expect(!plain.text(of: diagnostic).contains("\u{1B}"))
  }

  @Test("what has no place is one line and its hint")
  func withoutPlace() {
    let formatter = DiagnosticFormatter(language: .indonesian)
    let message = Message(en: "the disk is full", id: "disk penuh")
    #expect(
      formatter.text(.error, message, hint: Message(en: "make room", id: "kosongkan disk"))
        == "error: disk penuh\nsaran: kosongkan disk\n")
  }
}
