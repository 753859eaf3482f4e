import ArgumentParser
import Content
import Diagnostics
import SiteBuild

/// Which sheets a person asked for.
struct PrintSelection {
  let items: [PrintableSheets.Item]
  /// Places each in a file of its own, with its sheets.
  let packs: [(place: SheetPlace, items: [PrintableSheets.Item])]

  /// Throws with the nearest name where one is unknown.
  init(_ command: PrintCommand, of dated: DatedSite) throws {
    let site = dated.site
    let handouts = try chosen(command.sheet, among: site.handouts, .sheet) { $0.id.rawValue }
    let languages = try site.languages(named: command.lang)
    let papers = try chosen(command.paper.map(Paper.key), among: Paper.allCases, .paper) { $0.rawValue }
    let editions = Set(site.handouts.flatMap { $0.editions.compactMap(\.key) }).sorted()
    let asked = command.edition.map { site.editionKey(named: $0, among: editions) }
    let chosenEditions = asked.isEmpty ? [] : try chosen(asked, among: editions, .edition) { $0 }
    let regions: [SheetPlace] =
      command.allRegions
      ? [.nation] + site.regions.regions.map { .region($0.code) }
      : try command.region.map { .region(try site.regions.code(of: $0)) }
    let countries = command.allCountries ? site.countries.map(\.id) : try command.country.map(site.country)
    let places = regions + countries.map { .country($0) }
    func made(for places: [SheetPlace]) -> [PrintableSheets.Item] {
      dated.sheets(of: handouts, editions: chosenEditions, for: places).flatMap { sheet in
        let forms = site.handouts.first { $0.id == sheet.handout }?.kind.forms ?? []
        return languages.flatMap { language in
          papers.flatMap { paper in forms.map { PrintableSheets.Item(sheet, in: language, on: paper, as: $0) } }
        }
      }
    }
    items = made(for: places.isEmpty ? [.nation] : places)
    packs = try command.pack.map { name in
      let place = try site.place(named: name)
      return (place, made(for: [place]))
    }
  }
}

/// What can be chosen by name.
private enum Choice {
  case sheet, paper, edition, country

  func unknown(_ name: String) -> Message {
    switch self {
    case .sheet: Message(en: "no handout is called '\(name)'", id: "tidak ada bahan cetak bernama '\(name)'")
    case .paper: Message(en: "there is no paper '\(name)'", id: "tidak ada kertas '\(name)'")
    case .edition: Message(en: "there is no edition '\(name)'", id: "tidak ada edisi '\(name)'")
    case .country: Message(en: "no country is called '\(name)'", id: "tidak ada negara bernama '\(name)'")
    }
  }

  /// With the nearest name, else all of them.
  ///
  /// - Parameter short: what is listed where nothing is near, in place of all names.
  func error(_ name: String, among names: [String], short: [String]? = nil) -> UserError {
    let hint = Message.didYouMean(name, among: names) ?? .oneOf(short ?? names)
    return UserError(unknown(name), hint: hint, exitCode: .validationFailure)
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

extension Site {
  /// The countries that have a page.
  fileprivate var countries: [Destination] {
    destinations.filter { country in !country.texts.all.contains { $0.isDraft } }
  }

  /// By its ISO code or by the slug of its page. Throws with the nearest one.
  fileprivate func country(named name: String) throws -> Destination.ID {
    if let id = knownCountry(named: name) { return id }
    throw Choice.country.error(
      name, among: countries.flatMap { [$0.id.rawValue] + $0.slugs }, short: countries.compactMap(\.slugs.first))
  }

  /// A country or a region. Throws with the nearest one.
  fileprivate func place(named name: String) throws(UserError) -> SheetPlace {
    if let id = knownCountry(named: name) { return .country(id) }
    do { return .region(try regions.code(of: name)) } catch where error.hint == nil {
      let near = nearestName(to: name, among: countries.flatMap(\.slugs))
      throw .unknownRegion(name, nearest: [near].compactMap { $0 })
    }
  }

  /// The key of an edition by itself or by a word of its name, `protestan`; what is neither stays.
  fileprivate func editionKey(named name: String, among keys: [String]) -> String {
    if keys.contains(name) { return name }
    let called = keys.filter { key in
      languages.contains { language in
        let words = language.string("edition_\(key)")?.split(separator: " ") ?? []
        return words.contains { $0.folded == name.folded }
      }
    }
    return called.count == 1 ? called[0] : name
  }

  private func knownCountry(named name: String) -> Destination.ID? {
    countries.first { $0.id.rawValue == name || $0.slugs.contains(name) }?.id
  }
}

extension Destination {
  /// In every language.
  fileprivate var slugs: [String] { texts.all.map(\.slug.value) }
}

extension Paper {
  /// What people call it is F4, whether they write it large or call it folio.
  fileprivate static func key(_ name: String) -> String {
    let key = name.lowercased()
    return key == "folio" ? f4.rawValue : Paper(rawValue: key)?.rawValue ?? name
  }
}
