import Testing

struct SiteChangesTests {
  @Test("changes remove, link, lengthen and edit files")
  func steps() throws {
    let changes = try SiteChanges(
      """
      # a remark
      remove a/b.md
      link c -> /dev/null
      size d 12
      edit e.yml
      - old: 1
      - old: 2
      + new: 1
      - other
      + more
      """)
    #expect(
      changes.steps == [
        .remove("a/b.md"), .link("c", target: "/dev/null"), .size("d", 12),
        .edit("e.yml", old: ["old: 1", "old: 2"], new: ["new: 1"]), .edit("e.yml", old: ["other"], new: ["more"]),
      ])
  }

  @Test("a change that is not understood is an error", arguments: ["+ nothing to edit", "delete a", "size a many"])
  func badChange(_ text: String) {
    #expect(throws: SiteChanges.BadChange.self) { try SiteChanges(text) }
  }
}
