import Diagnostics
import Testing

@testable import suluh

@Suite struct EnvironmentTests {
  @Test(
    "the first variable that is set decides on the language",
    arguments: [
      (["LANG": "id_ID.UTF-8"], MessageLanguage.indonesian),
      (["LANG": "id_ID.UTF-8", "LC_ALL": "C"], .english),
      (["LANG": "en_GB", "LC_MESSAGES": "id"], .indonesian),
      (["LANG": "id", "LC_ALL": ""], .indonesian),
      ([:], .english),
    ])
  func language(variables: [String: String], language: MessageLanguage) {
    #expect(MessageLanguage(environment: Environment { variables[$0] }) == language)
  }
}
