import Content

/// Which kinds of contact are known for each region on one day: what the page about coverage and `suluh coverage` say.
public struct Coverage: Sendable {
  /// The kinds of which any region has one, in their order.
  public let kinds: [Contact.Kind]
  /// In the order of their codes.
  public let provinces: [Province]

  /// A region that lies in no other, with those right below it.
  public struct Province: Sendable {
    /// The province itself comes first.
    public let rows: [Row]

    /// The province as a region.
    public var region: Region { rows[0].region }
  }

  /// What is known for one region by itself, without those around it.
  public struct Row: Sendable {
    public let region: Region
    /// One for each kind, in the order of `kinds`.
    public let cells: [Knowledge]

    /// Whether a page can show a way to reach somebody who works for that very region.
    public var hasLocalRoute: Bool { cells.contains { $0 == .shown || $0 == .lastKnown } }
    /// Whether something is recorded, none of which may be shown.
    public var isOnlyWithheld: Bool { !hasLocalRoute && cells.contains(.withheld) }
  }

  /// The best that is known of one kind.
  public enum Knowledge: Sendable { case nothing, withheld, lastKnown, shown }

  public init(of dated: DatedSite) {
    let kinds = Contact.Kind.allCases.filter { kind in
      dated.byRegion.values.contains { $0.contains { $0.kind == kind } }
    }
    let regions = dated.site.regions
    provinces = regions.roots.map { root in
      Province(
        rows: ([root] + regions.children(of: root.code)).map { region in
          let contacts = dated.byRegion[region.code] ?? []
          let cells = kinds.map { kind in dated.knowledge(of: contacts.filter { $0.kind == kind }) }
          return Row(region: region, cells: cells)
        })
    }
    self.kinds = kinds
  }

  /// Of all provinces.
  public var rows: [Row] { provinces.flatMap(\.rows) }
}

extension DatedSite {
  fileprivate func knowledge(of contacts: [Contact]) -> Coverage.Knowledge {
    if contacts.isEmpty { return .nothing }
    let usable = contacts.filter(isUsable)
    if usable.contains(where: { states[$0.id].isShown }) { return .shown }
    return usable.isEmpty ? .withheld : .lastKnown
  }
}
