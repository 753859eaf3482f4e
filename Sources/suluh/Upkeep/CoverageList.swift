import Content
import Diagnostics
import SiteBuild

/// The regions for which no local contact can be shown, by province.
struct CoverageList {
  private let coverage: Coverage
  private let site: Site

  init(_ coverage: Coverage, of site: Site) {
    self.coverage = coverage
    self.site = site
  }

  /// How many there are; then a line for each province, the regions below it indented.
  func text(in language: MessageLanguage) -> String {
    let names = site.settings(for: language).language
    let total = Message.withoutLocalContact(coverage.rows.count { !$0.hasLocalRoute }, of: coverage.rows.count)
    let groups = coverage.provinces.map { province in
      let count = Message.outOf(province.missing.count, province.rows.count).text(in: language)
      let rows = province.missing.map { row in
        let note = row.isOnlyWithheld ? " (\(Message.onlyWithheld.text(in: language)))" : ""
        return "  \(row.region.code.rawValue.padded(to: 5))  \(row.region.name[names])\(note)\n"
      }
      return "\n\(province.region.code.rawValue) \(province.region.name[names]): \(count)\n\(rows.joined())"
    }
    return total.text(in: language) + "\n" + groups.joined()
  }

  func value(on today: Day) -> JSONValue {
    [
      "schema": 1, "today": .string(today.description), "regions": .number(coverage.rows.count),
      "missing": .number(coverage.rows.count { !$0.hasLocalRoute }),
      "provinces": .array(coverage.provinces.map(value)),
    ]
  }

  private func value(of province: Coverage.Province) -> JSONValue {
    [
      "code": .string(province.region.code.rawValue), "name": site.byLanguage(province.region.name),
      "regions": .number(province.rows.count),
      "missing": .array(
        province.missing.map { row in
          [
            "code": .string(row.region.code.rawValue), "name": site.byLanguage(row.region.name),
            "is_withheld": .bool(row.isOnlyWithheld),
          ]
        }),
    ]
  }
}

extension Coverage.Province {
  /// The regions for which no local contact can be shown.
  fileprivate var missing: [Coverage.Row] { rows.filter { !$0.hasLocalRoute } }
}

extension Message {
  fileprivate static func withoutLocalContact(_ count: Int, of all: Int) -> Message {
    let outOf = outOf(count, all)
    return Message(
      en: "regions without a local contact: \(outOf.en)", id: "daerah tanpa kontak setempat: \(outOf.id)")
  }

  fileprivate static func outOf(_ count: Int, _ all: Int) -> Message {
    let (count, all) = (number(count), number(all))
    return Message(en: "\(count.en) of \(all.en)", id: "\(count.id) dari \(all.id)")
  }

  fileprivate static let onlyWithheld = Message(en: "recorded, not shown", id: "tercatat, tidak tampil")
}
