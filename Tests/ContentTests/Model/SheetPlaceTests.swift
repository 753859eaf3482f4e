import Content
import Testing

struct SheetPlaceTests {
  @Test(
    "a place and the beginning of its codes are one",
    arguments: [
      (SheetPlace.nation, "ID"), (.region(.init(rawValue: "53")), "53"), (.region(.init(rawValue: "53.02")), "53.02"),
      (.country(.init(rawValue: "my")), "MY"),
    ])
  func codes(_ place: SheetPlace, _ code: String) {
    #expect(place.code == code && SheetPlace(code: code) == place)
  }

  @Test("what begins no code is no place", arguments: ["", "my", "M", "MYS", "5", "53.", "M1"])
  func none(_ code: String) {
    #expect(SheetPlace(code: code) == nil)
  }
}
