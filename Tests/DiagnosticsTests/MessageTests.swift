import Diagnostics
import Testing

@Suite struct MessageTests {
  @Test(
    "only an Indonesian locale asks for Indonesian",
    arguments: [
      ("id_ID.UTF-8", MessageLanguage.indonesian), ("id", .indonesian), ("id@x", .indonesian), ("C.UTF-8", .english),
      ("POSIX", .english), ("en_GB.UTF-8", .english), ("idx", .english), ("", .english), (nil, .english),
    ] as [(String?, MessageLanguage)])
  func locale(name: String?, language: MessageLanguage) {
    #expect(MessageLanguage(locale: name) == language)
  }

  @Test("a message is read in the language asked for")
  func text() {
    let message = Message(en: "yes", id: "ya")
    #expect(MessageLanguage.allCases.map(message.text) == ["yes", "ya"])
  }
}
