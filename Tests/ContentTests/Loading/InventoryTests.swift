import Diagnostics
import Testing

@testable import Content

struct InventoryTests {
  @Test("a file is what its place says")
  func kinds() {
    let inventory = Inventory(
      paths: [
        "content/site.yml", "content/languages/id.yml", "content/regions/provinces.csv", "content/regions/53/id.md",
        "content/contacts/a.yml", "content/contacts/uptd/53.yml", "content/contacts/do-not-use.yml",
        "content/facts/a.yml", "content/sources.yml", "content/sources/law.yml", "content/glossary.yml",
        "content/systems.yml", "content/lessons/a/id.md", "content/lessons/a/lesson.yml", "content/lessons/a/foto.png",
        "content/pages/b/en.md", "content/destinations/my/destination.yml", "content/files/brosur/a.pdf",
        "content/regions/LICENSE.txt", "content/README.txt",
      ], root: "content")
    #expect(inventory.settings == "content/site.yml")
    #expect(inventory.languages == ["content/languages/id.yml"])
    #expect(inventory.regionLists == ["content/regions/provinces.csv"])
    #expect(
      inventory.recordFiles.map(\.kind) == [
        .contacts, .contacts, .doNotUse, .facts, .sources, .sources, .glossary, .systems,
      ])
    #expect(inventory.articles[.lessons] == ["a": ["content/lessons/a/id.md", "content/lessons/a/lesson.yml"]])
    #expect(inventory.articles[.regions] == ["53": ["content/regions/53/id.md"]])
    #expect(inventory.articles[.destinations]?.keys.sorted() == ["my"])
    #expect(inventory.staticFiles.map(\.outputPath) == ["brosur/a.pdf"])
    #expect(inventory.unexpected.isEmpty)
  }

  @Test(
    "what nothing reads is unexpected",
    arguments: [
      "content/lesson/a/id.md", "content/lessons/id.md", "content/lessons/a/b/id.md", "content/lessons/a/id.txt",
      "content/contacts/a.yaml", "content/facts.yml", "content/glosary.yml", "content/regions/53.yml",
      "content/languages/id.yaml", "content/files/a\\b", "content/files/a\nb",
    ])
  func unexpected(_ path: String) {
    let inventory = Inventory(paths: [path], root: "content")
    #expect(inventory.unexpected == [path])
    #expect(inventory.staticFiles.isEmpty && inventory.articles.isEmpty && inventory.recordFiles.isEmpty)
  }

  @Test("the name of a misspelt file is recognised")
  func hint() {
    #expect(Diagnostic.unexpectedFile("content/glosary.yml").hint?.en == "did you mean 'glossary.yml'?")
    #expect(Diagnostic.unexpectedFile("content/x.bin").hint?.en == "look at its name and folder")
  }
}
