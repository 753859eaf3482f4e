import Content
import Diagnostics

extension RegionTree {
  /// The code of a region by its code, by its slug or by its slug without its type, or by a name or an abbreviation that
  /// only one region has. Throws with the nearest one, or with those that have the word in their names.
  func code(of name: String) throws(UserError) -> Region.Code {
    if let code = Region.Code(name), self[code] != nil { return code }
    if let region = regions.first(where: { $0.slug == name }) { return region.code }
    // People leave out 'kabupaten' and 'kota'.
    let ends = regions.filter { $0.slug.hasSuffix("-\(name)") }
    if ends.count == 1 { return ends[0].code }
    let called = regions.filter { $0.isCalled(name) }
    if called.count == 1 { return called[0].code }
    let several = called.isEmpty ? regions.filter { "-\($0.slug)-".contains("-\(name.lowercased())-") } : called
    if !several.isEmpty { throw .unknownRegion(name, nearest: several.prefix(8).map(\.slug)) }
    let near = nearestName(to: name, among: regions.map { $0.slug.withoutType })
    throw .unknownRegion(name, nearest: regions.filter { $0.slug.withoutType == near }.prefix(1).map(\.slug))
  }
}

extension UserError {
  static func unknownRegion(_ name: String, nearest: [String]) -> UserError {
    let hint =
      nearest.count == 1
      ? Message(en: "did you mean '\(nearest[0])'?", id: "maksud Anda '\(nearest[0])'?")
      : nearest.isEmpty ? nil : .oneOf(nearest)
    return UserError(
      Message(en: "no region is called '\(name)'", id: "tidak ada daerah bernama '\(name)'"), hint: hint,
      exitCode: .validationFailure)
  }
}

extension Region {
  /// Whether it is one of its names, in any language, or an abbreviation of it.
  fileprivate func isCalled(_ asked: String) -> Bool {
    (name.all + shortName.all + aliases).contains { $0.folded == asked.folded }
  }
}

extension StringProtocol {
  /// Without case, spaces and signs.
  var folded: String { lowercased().filter { $0.isLetter || $0.isNumber } }
}

extension String {
  /// `kupang` for `kabupaten-kupang`.
  fileprivate var withoutType: String {
    for type in ["kabupaten-", "kota-"] where hasPrefix(type) { return String(dropFirst(type.count)) }
    return self
  }
}
