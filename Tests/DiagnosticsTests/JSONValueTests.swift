import Diagnostics
import Foundation
import Testing

@Suite struct JSONValueTests {
  @Test("an object keeps the order of its members and every level is indented")
  func layout() {
    let value: JSONValue = ["b": 1, "a": ["x", .null, .bool(true), [:], []]]
    #expect(
      value.text == """
        {
          "b": 1,
          "a": [
            "x",
            null,
            true,
            {},
            []
          ]
        }

        """)
  }

  @Test("any text comes back from another parser as it was")
  func roundTrip() throws {
    var generator = SeededGenerator(seed: 7)
    let scalars = Array("\"\\/ab\n\r\t\u{0}\u{1F}\u{7F}é語🇮🇩\u{2028}\u{301}".unicodeScalars)
    for _ in 0..<500 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<20, using: &generator) { text.append(generator.pick(scalars)) }
      let written = JSONValue.array([.string(String(text))]).text
      let parsed = try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String]
      #expect(parsed?.first.map { Array($0.unicodeScalars) } == Array(text))
    }
  }
}
