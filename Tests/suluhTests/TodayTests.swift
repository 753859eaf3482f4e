import ArgumentParser
import Content
import Testing

@testable import suluh

@Suite struct TodayTests {
  private func environment(_ variables: [String: String] = [:]) -> Environment { Environment { variables[$0] } }

  @Test("the option is stronger than the variable, and the variable than the clock")
  func order() throws {
    let variable = environment(["SOURCE_DATE_EPOCH": "86400"])
    let day = try #require(Day("2026-11-21"))
    #expect(try Today(option: day, environment: variable, clock: 0).day == day)
    #expect(try Today(option: nil, environment: variable, clock: 0).day.description == "1970-01-02")
    #expect(try Today(option: nil, environment: environment(), clock: 0).day.description == "1970-01-01")
  }

  @Test("a day begins at midnight, UTC", arguments: [(86_399, "1970-01-01"), (86_400, "1970-01-02")])
  func midnight(second: Int, day: String) throws {
    #expect(try Today(option: nil, environment: environment(), clock: second).day.description == day)
  }

  @Test("a variable that is no number of seconds is an error", arguments: ["abc", "-1", "1.5", "99999999999999"])
  func invalid(value: String) {
    #expect(throws: ValidationError.self) {
      try Today(option: nil, environment: environment(["SOURCE_DATE_EPOCH": value]), clock: 0)
    }
  }

  @Test("an empty variable counts as not set")
  func empty() throws {
    #expect(try Today(option: nil, environment: environment(["SOURCE_DATE_EPOCH": ""]), clock: 0).day.year == 1970)
  }
}
