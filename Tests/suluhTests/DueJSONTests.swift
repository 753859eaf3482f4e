import Content
import Diagnostics
import SiteBuild
import Testing

@testable import suluh

@Suite struct DueJSONTests {
  @Test("JSON has every page in every language, and null where there is nothing to say")
  func json() async throws {
    let (due, dated) = try await smallDue(within: 400)
    let text = DueJSON(due, in: dated, within: 400).value.text
    #expect(text.contains("\"within\": 400"))
    #expect(text.contains("\"id/daerah/kota-semarang.html\",\n        \"en/regions/kota-semarang.html\""))
    #expect(text.contains("\"kind\": \"fact\"") && text.contains("\"number\": null,\n      \"owner\": null"))
    #expect(text.contains("\"kind\": \"system\"") && text.contains("\"state\": \"shown\""))
  }
}
