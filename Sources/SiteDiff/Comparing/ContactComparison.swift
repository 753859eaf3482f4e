/// A change of a way to reach somebody, on one page.
struct ContactFinding: Hashable {
  let kind: ContactChange.Kind
  let contact: String?
  let field: ContactChange.Field?
  let old: [ContactValue]
  let new: [ContactValue]
  let part: PagePart
  /// These say more about it, and do not make it another change.
  let name: String?
  /// The `lang` of the page.
  let language: String
  let context: WordDifference

  static func == (a: ContactFinding, b: ContactFinding) -> Bool {
    a.kind == b.kind && a.contact == b.contact && a.field == b.field && a.old == b.old && a.new == b.new
      && a.part == b.part
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(contact)
    hasher.combine(old)
    hasher.combine(new)
  }
}

enum ContactComparison {
  /// In the order of ids and fields. Nil stands for a page that is not there.
  static func findings(from old: PageDocument?, to new: PageDocument?) -> [ContactFinding] {
    let before = old?.contacts ?? [:]
    let after = new?.contacts ?? [:]
    let language = (new ?? old)?.language ?? ""
    var findings: [ContactFinding] = []
    for id in Set(before.keys).union(after.keys).sorted() {
      findings += compare(id, before[id], after[id], language)
    }
    return findings + loose(old?.looseValues ?? [], new?.looseValues ?? [], language)
  }

  private static func compare(
    _ id: String, _ old: ShownContact?, _ new: ShownContact?, _ language: String
  ) -> [ContactFinding] {
    guard let old, let new else {
      return [
        ContactFinding(
          kind: old == nil ? .added : .removed, contact: id, field: nil, old: old?.values ?? [], new: new?.values ?? [],
          part: .main, name: new?.name ?? old?.name, language: language, context: WordDifference(pieces: []))
      ]
    }
    return ContactChange.Field.allCases.compactMap { field in
      let gone = old.values.filter { $0.field == field && !new.values.contains($0) }
      let come = new.values.filter { $0.field == field && !old.values.contains($0) }
      if gone.isEmpty && come.isEmpty { return nil }
      return ContactFinding(
        kind: .changed, contact: id, field: field, old: gone, new: come, part: .main, name: new.name ?? old.name,
        language: language,
        context: WordDifference(pieces: []))
    }
  }

  private static func loose(_ old: [LooseValue], _ new: [LooseValue], _ language: String) -> [ContactFinding] {
    PagePart.allCases.flatMap { part in
      ContactChange.Field.allCases.compactMap { field -> ContactFinding? in
        let before = old.filter { $0.part == part && $0.value.field == field }
        let after = new.filter { $0.part == part && $0.value.field == field }
        let gone = before.filter { a in !after.contains { $0.value == a.value } }
        let come = after.filter { a in !before.contains { $0.value == a.value } }
        if gone.isEmpty && come.isEmpty { return nil }
        let words = [gone, come].map { $0.flatMap { $0.text.split(separator: " ").map(String.init) } }
        return ContactFinding(
          kind: gone.isEmpty ? .added : come.isEmpty ? .removed : .changed, contact: nil, field: field,
          old: gone.map(\.value), new: come.map(\.value), part: part, name: nil, language: language,
          context: WordDifference(words[0], words[1], hunks: EditScript(from: words[0], to: words[1]).hunks))
      }
    }
  }
}
