import Content
import Diagnostics
import Testing

@testable import Content
@testable import SiteBuild

struct NumberFormatTests {
  private func line(_ number: String, channel: Contact.Channel = .call) -> Contact.Line {
    Contact.Line(
      number: Located(number, at: SourceLocation(path: "x")), type: .landline, country: nil, reach: .both,
      channel: channel)
  }

  @Test(
    "numbers are written in groups, the country code apart",
    arguments: [
      ("129", "129"), ("14045", "14045"), ("112233", "112 233"), ("1500123", "150 0123"), ("08001000", "0800 1000"),
      ("+622129244800", "+62 21 2924 4800"), ("+62245550122", "+62 24 555 0122"),
      ("+6281236079933", "+62 812 3607 9933"),
      ("+628123607993", "+62 812 360 7993"), ("+60321164016", "+60 321 164 016"), ("+6567377422", "+65 6737 7422"),
      ("+85236510200", "+852 3651 0200"), ("+12025550123", "+1 2025 550 123"),
    ])
  func displayed(_ number: String, _ expected: String) {
    #expect(line(number).displayed.filter { $0 != " " } == number, "no digit is lost or added")
    #expect(line(number).displayed == expected)
  }

  @Test("no digit is lost or added, whatever the number")
  func digits() {
    var state: UInt64 = 3
    for length in 8...15 {
      for _ in 0..<200 {
        let number = (0..<length).reduce(into: "+") { text, _ in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          text += String((state >> 33) % 10)
        }
        for number in [number, String(number.dropFirst())] {
          let shown = line(number).displayed
          #expect(shown.filter { $0 != " " } == number)
          #expect(!shown.contains("  ") && !shown.hasSuffix(" "))
        }
      }
    }
  }

  @Test("links dial, or open a chat without words")
  func links() {
    #expect(line("+622129244800").telURL == "tel:+622129244800")
    #expect(line("129").telURL == "tel:129")
    #expect(line("+622129244800").whatsAppURL == nil)
    #expect(line("+622129244800", channel: .whatsapp).whatsAppURL == "https://wa.me/622129244800")
    #expect(line("+622129244800", channel: .callAndWhatsApp).whatsAppURL == "https://wa.me/622129244800")
    #expect(line("08001000", channel: .whatsapp).whatsAppURL == nil)
  }
}
