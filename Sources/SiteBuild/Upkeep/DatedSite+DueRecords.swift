import Content

extension DatedSite {
  /// What is out of date, or will be within so many days, by importance: within one importance by the order of
  /// `priority_regions`, then by its last day, what nobody knows the age of first, then by id.
  ///
  /// Left out is what no check brings back: a record that only repeats the line of another, a number that was withdrawn
  /// or is known to be wrong, and a portal that has closed.
  public func recordsDue(within days: Int) -> [DueRecord] {
    let last = today.adding(days: days)
    let pages = RecordPages(self)
    let due = checkedRecords.compactMap { record -> (key: DueOrder, record: DueRecord)? in
      let expires = record.expiry(by: site.settings.validity)
      if let expires, last < expires { return nil }
      let (importance, region) = importance(of: record)
      let order = DueOrder(importance: importance, region: region, expires: expires, id: record.id)
      return (
        order,
        DueRecord(
          record: record, importance: importance, expires: expires, sources: sources(of: record.verification),
          pages: pages.pages(of: record))
      )
    }
    return due.sorted { $0.key < $1.key }.map(\.record)
  }

  private var checkedRecords: [CheckedRecord] {
    let contacts = site.contacts.filter { contact in
      contact.via == nil && contact.withdrawn == nil && contact.standingReason.map { $0 == .listsDiffer } ?? true
    }
    let systems = site.systems.filter { system in system.validUntil.map { today <= $0 } ?? true }
    return contacts.map { .contact($0) } + site.facts.map { .fact($0) } + systems.map { .system($0) }
  }

  /// With the place of its region among those that come first.
  private func importance(of record: CheckedRecord) -> (DueRecord.Importance, region: Int) {
    switch record {
    case .fact: return (.facts, 0)
    case .system: return (.systems, 0)
    case .contact(let contact):
      if contact.isNational, contact.servedIn == nil { return (.national, 0) }
      if contact.kind == .mission || contact.kind == .destinationHotline { return (.abroad, 0) }
      let codes = (contact.servedIn ?? contact.serves).map(\.value)
      let first = site.settings.priorityRegions.firstIndex { region in codes.contains { region.value.contains($0) } }
      return first.map { (.priorityRegions, $0) } ?? (.others, 0)
    }
  }

  private func sources(of verification: Verification) -> [DueRecord.DatedSource] {
    let dated = verification.sources.enumerated().compactMap { place, citation in
      site.index.sources[citation.source.value].map { (place, DueRecord.DatedSource(source: $0, data: citation.data)) }
    }
    let sorted = dated.sorted { a, b in
      let (first, second) = (a.1.data.reckoned, b.1.data.reckoned)
      if first == second { return a.0 < b.0 }
      guard let first, let second else { return first != nil }
      return second < first
    }
    return sorted.map(\.1)
  }
}

/// The place of a record in the list of what is due.
private struct DueOrder: Comparable {
  let importance: DueRecord.Importance
  let region: Int
  let expires: Day?
  let id: String

  static func < (a: DueOrder, b: DueOrder) -> Bool { a.key < b.key }

  private var key: (Int, Int, Int, String) {
    (DueRecord.Importance.allCases.firstIndex(of: importance) ?? 0, region, expires?.daysSinceEpoch ?? .min, id)
  }
}

extension RecordPages {
  fileprivate func pages(of record: CheckedRecord) -> [PageSubject] {
    switch record {
    case .contact(let contact): pages(of: contact)
    case .fact(let fact): pages(of: fact)
    case .system(let system): pages(of: system)
    }
  }
}
