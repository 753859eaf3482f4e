import Content
import Diagnostics
import Output

/// `r/53.02.html`, `r/my.html`: the address of a region or country that is printed on paper. It never changes.
enum ShortAddress {
  /// Nil for the whole country, whose address is the site's.
  static func path(of place: SheetPlace) -> OutputPath? {
    switch place {
    case .nation: nil
    case .region(let code): OutputPath("r/\(code.rawValue).html")
    case .country(let id): OutputPath("r/\(id.rawValue).html")
    }
  }

  /// Where each place that has one comes from.
  static func origins(in site: Site, includingDrafts: Bool) -> [(place: SheetPlace, origin: SourceLocation)] {
    let countries = site.destinations.filter { includingDrafts || !$0.texts.isDraft }
    return site.regions.regions.map { (.region($0.code), $0.location) }
      + countries.map { (.country($0.id), $0.location) }
  }
}
