import Content
import Testing

@testable import SiteBuild

struct WordsDigestTests {
  private static let lesson = "content/lessons/langkah-resmi/id.md"

  private func digests(_ edits: [(old: String, new: String)]) async throws -> [LessonPart: String] {
    let site = try TemporarySite()
    for edit in edits { try site.edit(Self.lesson, edit.old, edit.new) }
    let lesson = try #require(try await site.dated().site.lessons.first { $0.id.rawValue == "langkah-resmi" })
    let text = try #require(lesson.texts.all.first)
    return Dictionary(uniqueKeysWithValues: LessonPart.all.map { ($0, text.digest(of: $0)) })
  }

  private func changed(_ old: String, _ new: String) async throws -> Set<LessonPart> {
    let (former, now) = (try await digests([]), try await digests([(old, new)]))
    return Set(LessonPart.all.filter { former[$0] != now[$0] })
  }

  @Test("white space, wrapping and the targets of links are no words")
  func noWords() async throws {
    #expect(try await changed("ingin bekerja ke", "ingin\nbekerja  ke") == [])
    #expect(try await changed("ingin bekerja ke", "ingin\u{A0}bekerja \u{2003}ke") == [])
    #expect(try await changed("(region:53.10)", "(region:53.03)") == [])
    #expect(try await changed("<destination:my>", "<lesson:langkah-resmi>") == [])
    #expect(try await changed("slug: langkah-resmi", "slug: langkah-lain") == [])
  }

  @Test("which passage of the Bible is read is a word")
  func passage() async throws {
    let parts = try await changed("<destination:my>", "<bible:tb:Gen.4.9>")
    #expect(parts.count == 1)
    let first = try await digests([("<destination:my>", "<bible:tb:Gen.4.9>")])
    let second = try await digests([("<destination:my>", "<bible:tb:Gen.4.10>")])
    #expect(first != second)
  }

  @Test("a word changes the digest of its own part alone")
  func ownPart() async throws {
    #expect(try await changed("menahan paspor", "menyimpan paspor") == [.section(.redFlags)])
    #expect(try await changed("summary: Urutan", "summary: Susunan") == [.title])
    #expect(try await changed("## Inti", "Perhatikan ini.\n\n## Inti") == [.opening])
  }

  @Test("the right answer of a quiz, and what a block is, count as words")
  func form() async throws {
    let other = "- Bukan pekerja. | Benar.\n+ Pekerja."
    #expect(try await changed("+ Bukan pekerja. | Benar.\n- Pekerja.", other) == [.section(.quiz)])
    #expect(try await changed("- Ada yang", "Ada yang") == [.section(.redFlags)])
  }
}
