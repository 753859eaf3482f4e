import Content
import Diagnostics

extension RegionTree {
  /// The code of a region by its code, by its slug or by its slug without its type. Throws with the nearest one.
  func code(of name: String) throws(UserError) -> Region.Code {
    if let code = Region.Code(name), self[code] != nil { return code }
    if let region = regions.first(where: { $0.slug == name }) { return region.code }
    // People leave out 'kabupaten' and 'kota'.
    let ends = regions.filter { $0.slug.hasSuffix("-\(name)") }
    if ends.count == 1 { return ends[0].code }
    let near = nearestName(to: name, among: regions.map { $0.slug.withoutType })
    let slug = regions.first { $0.slug.withoutType == near }?.slug
    throw .unknownRegion(name, nearest: ends.first?.slug ?? slug)
  }
}

extension UserError {
  static func unknownRegion(_ name: String, nearest: String?) -> UserError {
    UserError(
      Message(en: "no region is called '\(name)'", id: "tidak ada daerah bernama '\(name)'"),
      hint: nearest.map { Message(en: "did you mean '\($0)'?", id: "maksud Anda '\($0)'?") },
      exitCode: .validationFailure)
  }
}

extension String {
  /// `kupang` for `kabupaten-kupang`.
  fileprivate var withoutType: String {
    for type in ["kabupaten-", "kota-"] where hasPrefix(type) { return String(dropFirst(type.count)) }
    return self
  }
}
