import Testing

@testable import Content

struct OfficeMarksTests {
  @Test("no-break spaces that stand for indentation or separation become spaces, others stay")
  func plainSpaces() {
    #expect("\u{A0}\u{A0}a:\u{A0}b\n\u{A0}-\u{A0}c,\u{A0}d".withPlainSpaces == "  a: b\n - c, d")
    #expect("Rp\u{A0}5.000".withPlainSpaces == "Rp\u{A0}5.000")
    #expect("biasa".withPlainSpaces == "biasa")
  }

  @Test("columns counted in scalars stay")
  func scalarCount() {
    let text = "\u{A0}é:\u{A0}🙂\n"
    #expect(text.withPlainSpaces.unicodeScalars.count == text.unicodeScalars.count)
  }

  @Test("a pair of curly marks around the whole goes, any other stays")
  func curlyMarks() {
    #expect("\u{201C}a\u{201D}".withoutOfficeMarks == "a")
    #expect("\u{A0}\u{2018}a\u{2019}\u{A0}".withoutOfficeMarks == "a")
    #expect("\u{201C}".withoutOfficeMarks == "\u{201C}")
    #expect("\u{201C}a\u{201D} b \u{201C}c\u{201D}".withoutOfficeMarks == "\u{201C}a\u{201D} b \u{201C}c\u{201D}")
  }

  @Test("a heading from an office program is the heading")
  func ordinarySpaces() {
    #expect("Tanda\u{A0}bahaya\u{A0}".withOrdinarySpaces == "Tanda bahaya")
    #expect("Inti".withOrdinarySpaces == "Inti")
  }
}
