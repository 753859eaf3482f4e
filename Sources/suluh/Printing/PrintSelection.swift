import ArgumentParser
import Content
import Diagnostics
import SiteBuild

/// Which sheets a person asked for.
struct PrintSelection {
  let items: [PrintableSheets.Item]

  /// Throws with the nearest name where one is unknown.
  init(_ command: PrintCommand, of dated: DatedSite) throws {
    let site = dated.site
    let handouts = try chosen(command.sheet, among: site.handouts, .sheet) { $0.id.rawValue }
    let languages = try chosen(command.lang, among: site.settings.languages, .language) { $0.tag }
    let papers = try chosen(command.paper, among: Paper.allCases, .paper) { $0.rawValue }
    let editions = Set(site.handouts.flatMap { $0.editions.compactMap(\.key) }).sorted()
    let chosenEditions = command.edition.isEmpty ? [] : try chosen(command.edition, among: editions, .edition) { $0 }
    var regions: [Region.Code?] = try command.region.map { try code(of: $0, in: site.regions) }
    if command.allRegions {
      regions = [nil] + site.regions.regions.map { $0.code }
    } else if regions.isEmpty {
      regions = [nil]
    }
    items = dated.sheets(of: handouts, editions: chosenEditions, for: regions).flatMap { sheet in
      languages.flatMap { language in papers.map { PrintableSheets.Item(sheet, in: language, on: $0) } }
    }
  }
}

/// What can be chosen by name.
private enum Choice {
  case sheet, language, paper, edition, region

  func unknown(_ name: String) -> Message {
    switch self {
    case .sheet: Message(en: "no handout is called '\(name)'", id: "tidak ada bahan cetak bernama '\(name)'")
    case .language: Message(en: "the site has no language '\(name)'", id: "situs ini tidak punya bahasa '\(name)'")
    case .paper: Message(en: "there is no paper '\(name)'", id: "tidak ada kertas '\(name)'")
    case .edition: Message(en: "there is no edition '\(name)'", id: "tidak ada edisi '\(name)'")
    case .region: Message(en: "no region is called '\(name)'", id: "tidak ada daerah bernama '\(name)'")
    }
  }

  func error(_ name: String, among names: [String]) -> UserError {
    UserError(unknown(name), hint: .didYouMean(name, among: names), exitCode: .validationFailure)
  }
}

/// All values where none is named, else those that are, in the order of the list.
private func chosen<Value>(
  _ names: [String], among values: [Value], _ choice: Choice, name: (Value) -> String
) throws -> [Value] {
  let known = values.map(name)
  for asked in names where !known.contains(asked) { throw choice.error(asked, among: known) }
  return names.isEmpty ? values : values.filter { names.contains(name($0)) }
}

private func code(of name: String, in regions: RegionTree) throws -> Region.Code {
  if let code = Region.Code(name), regions[code] != nil { return code }
  if let region = regions.regions.first(where: { $0.slug == name }) { return region.code }
  throw Choice.region.error(name, among: regions.regions.flatMap { [$0.slug, $0.code.rawValue] })
}
