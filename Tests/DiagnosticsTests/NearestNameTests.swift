import Diagnostics
import Testing

@Suite struct NearestNameTests {
  private let names = ["build", "check", "plan", "explain", "withdraw"]

  @Test(
    "a slip of the finger finds the name that was meant",
    arguments: [("biuld", "build"), ("chek", "check"), ("plann", "plan"), ("Build", "build"), ("withdrow", "withdraw")])
  func near(written: String, meant: String) {
    #expect(nearestName(to: written, among: names) == meant)
  }

  @Test("what is near to nothing finds nothing", arguments: ["", "deploy", "xyz"])
  func far(written: String) {
    #expect(nearestName(to: written, among: names) == nil)
  }

  @Test("of two names that are equally near, the first in the alphabet is named")
  func tie() {
    #expect(nearestName(to: "cat", among: ["rat", "bat"]) == "bat")
  }

  @Test("the hint asks in both languages")
  func hint() {
    let hint = Message(en: "did you mean 'build'?", id: "maksud Anda 'build'?")
    #expect(Message.didYouMean("biuld", among: names) == hint)
    #expect(Message.didYouMean("deploy", among: names) == nil)
  }
}
