@testable import SiteBuild

extension TemporarySite {
  /// With one handout in two editions that takes two items from a lesson, and says a text to read out.
  static func withInsert(_ change: (TemporarySite) throws -> Void = { _ in }) throws -> TemporarySite {
    let site = try TemporarySite()
    let folder = "content/handouts/sisipan"
    try site.write(
      "\(folder)/handout.yml",
      """
      kind: pulpit-insert
      order: 1
      code: MIMBAR
      checked: 2026-11-01
      editions: [gmit, umum]
      sections:
      - part: message
      - {part: actions, lesson: langkah-resmi, from: actions, items: [1, 2]}
      - {part: story, region_story: yes}
      - part: announcement

      """)
    for (edition, word) in [("gmit", "jemaat"), ("umum", "warga")] {
      try site.write(
        "\(folder)/\(edition).id.md",
        insert("Sisipan", "sisipan-\(edition)", "Untuk \(word).", "Telepon [pusat](contact:pusat-panggilan)."))
      try site.write(
        "\(folder)/\(edition).en.md",
        insert("Insert", "insert-\(edition)", "For \(word).", "Phone the [centre](contact:pusat-panggilan)."))
    }
    try change(site)
    return site
  }

  private static func insert(_ title: String, _ slug: String, _ words: String, _ call: String) -> String {
    """
    ---
    title: \(title)
    slug: \(slug)
    summary: \(title).
    ---

    ## Satu

    \(words) Lihat <lesson:langkah-resmi>.

    ## Dua

    ## Tiga

    Milik lembar.

    ## Empat

    \(call)

    """
  }
}
