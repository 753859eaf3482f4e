import Diagnostics
import Testing

@Suite struct JSONFormatterTests {
  @Test("the document has its schema, the counts and each diagnostic in both languages")
  func document() {
    let file = MarkedFile("é ‸ab‸", path: "content/\"a\".md")
    let note = Diagnostic.Note(at: file.place, Message(en: "here", id: "di sini"))
    #expect(
      JSONFormatter().text(of: [file.diagnostic("it's \"wrong\"", notes: [note])]) == #"""
        {
          "schema": 1,
          "errors": 1,
          "warnings": 0,
          "notes": 0,
          "diagnostics": [
            {
              "id": "a-sample",
              "severity": "error",
              "place": {
                "path": "content/\"a\".md",
                "line": 1,
                "column": 4,
                "length": 2
              },
              "message": {
                "en": "it's \"wrong\"",
                "id": "ini salah"
              },
              "hint": null,
              "related": [
                {
                  "place": {
                    "path": "content/\"a\".md",
                    "line": 1,
                    "column": 4,
                    "length": 2
                  },
                  "message": {
                    "en": "here",
                    "id": "di sini"
                  }
                }
              ]
            }
          ]
        }

        """#)
  }

  @Test("no diagnostics are an empty list")
  func empty() {
    #expect(JSONFormatter().text(of: []).contains("\"diagnostics\": []"))
  }

  @Test("a command can add its own members at the end")
  func more() {
    let text = JSONFormatter().value(of: [], and: [("pages", 3)]).text
    #expect(text.hasSuffix("\"diagnostics\": [],\n  \"pages\": 3\n}\n"))
  }
}
