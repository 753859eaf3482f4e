import Diagnostics
import Testing

@testable import Content

struct ContactReaderTests {
  private static let verification = """
    verification:
      sources: [{source: daftar, data: 2026-10-01}]
      method: published
      by: editor
      on: 2026-11-01
    """

  private func text(_ lines: String) -> String {
    "name: {id: Kantor, en: Office}\nkind: police\nowner: polri\nsector: state\nserves: [ID]\n\(lines)\n"
      + Self.verification
  }

  @Test("what nobody knows is unknown, and nothing is guessed")
  func unknown() throws {
    let (contact, diagnostics) = try contact(text("languages: unknown"))
    let found = try #require(contact)
    #expect(diagnostics.isEmpty)
    #expect(found.isNational && found.serves.isEmpty && found.countries.isEmpty)
    #expect(found.line == nil && found.email == nil && found.office == nil && found.languages == nil)
    #expect(found.hours.roundTheClock == .unknown && found.cost == .unknown && found.callsBack == .unknown)
    #expect(found.agreed == .unknown && found.next == nil && found.servedIn == nil && found.withdrawn == nil)
  }

  @Test("a contact says all that it knows")
  func whole() throws {
    let (contact, diagnostics) = try contact(
      text(
        """
        desk: utama
        countries: [my, sg]
        number: "+622450000022"
        number_type: landline
        reach: [my, sg]
        channel: call-and-whatsapp
        email: a@b.test
        url: https://a.test
        office: {address: "Jalan Satu 1", public: yes}
        hours: {round_the_clock: no, text: {id: pagi, en: morning}, zone: WIB}
        cost: free
        languages: [id, en]
        calls_back: yes
        next: {id: Ditanya nama daerah., en: They ask for your region.}
        note: {id: a, en: b}
        served_in: ["33.22"]
        via: lain
        agreed: yes
        withheld: garbled
        withdrawn: 2026-11-21 pindah kantor
        """))
    let found = try #require(contact)
    #expect(diagnostics.isEmpty)
    #expect(found.line?.reach == .countries(["my", "sg"]) && found.line?.channel == .callAndWhatsApp)
    #expect(found.office?.isPublic == true && found.hours.zone == "WIB" && found.languages == ["id", "en"])
    #expect(found.servedIn?.map(\.value.rawValue) == ["33.22"] && found.via?.value.rawValue == "lain")
    #expect(found.standingReason == .garbled && found.withdrawn?.reason == "pindah kantor")
    #expect(found.withdrawn?.on == Day("2026-11-21"))
  }

  @Test("an address is shown only when somebody has said so")
  func addressIsPrivate() throws {
    #expect(try contact(text("office: {address: Jalan Satu}")).contact?.office?.isPublic == false)
  }

  @Test("a name may come from the kind and the region")
  func pattern() throws {
    let kind = "kind: uptd-ppa\nowner: pemda\nsector: state\nserves: [\"33.22\"]\n" + Self.verification
    #expect(
      try contact(kind).contact?.name.all == ["UPTD PPA Kabupaten Semarang", "UPTD PPA, Kabupaten Semarang (en)"])
    let (unknown, diagnostics) = try contact(kind, regions: [:])
    #expect(unknown?.name.all == ["UPTD PPA 33.22", "UPTD PPA, 33.22"])
    #expect(diagnostics.isEmpty, "the region that is not there is another rule's matter")
  }

  @Test("without a pattern, a name is needed")
  func noPattern() throws {
    let text = "kind: police\nowner: polri\nsector: state\nserves: [\"33.22\"]\n" + Self.verification
    #expect(try contact(text).diagnostics.map(\.message.en) == ["the key 'name' is missing"])
  }

  @Test(
    "what does not fit is reported where it stands",
    arguments: [
      ("number: ‸0812‸\nnumber_type: mobile\nreach: both", "bad-number: '0812' is not a number of the type 'mobile'"),
      (
        "number: \"110\"\nnumber_type: ‸short‸\nreach: both",
        "invalid-value: 'short' is not one of the words for this key"
      ),
      (
        "reach: ‸everywhere‸\nnumber: \"110\"\nnumber_type: short-code",
        "invalid-value: 'everywhere' is not one of the words for this key"
      ),
      ("served_in: [‸batam‸]", "bad-region-code: 'batam' is not a region code"),
      ("languages: ‸id‸", "wrong-type: 'languages' must be a list"),
      ("withdrawn: ‸kemarin‸", "invalid-value: 'kemarin' is not a date such as 2026-11-21"),
      ("‸numbers‸: \"110\"", "unknown-key: no key is called 'numbers' here"),
      ("calls_back: ‸maybe‸", "invalid-value: 'maybe' is not one of the words for this key"),
      ("hours: {round_the_clock: yes, ‸opens‸: 8}", "unknown-key: no key is called 'opens' here"),
    ])
  func problems(_ lines: String, _ message: String) throws {
    let marked = Marked(text(lines))
    expect([message], at: marked, in: try contact(marked).diagnostics)
  }

  @Test("a number says from where it can be reached, and what it is")
  func incompleteLine() throws {
    let noReach = try contact(text("number: \"110\"\nnumber_type: short-code"))
    #expect(noReach.diagnostics.map(\.message.en) == ["the key 'reach' is missing"])
    let noType = try contact(text("number: \"110\"\nreach: domestic"))
    #expect(noType.diagnostics.map(\.message.en) == ["the key 'number_type' is missing"])
  }

  @Test("a code in a list keeps its zero")
  func codesAreTexts() throws {
    let (contact, _) = try contact(text("served_in: [53.10]"))
    #expect(contact?.servedIn?.map(\.value.rawValue) == ["53.10"])
  }
}
