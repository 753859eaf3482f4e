/// The regions in the order of their codes, with their neighbours up and down.
public struct RegionTree: Sendable {
  /// Sorted by code: a parent stands before its children.
  public let regions: [Region]
  private let indexByCode: [Region.Code: Int]
  private let childrenByIndex: [[Int32]]
  private let parentByIndex: [Int32]

  /// Every parent must be among the regions: the loader has reported those that are not, and left their children out.
  public init(_ unsorted: [Region]) {
    let regions = unsorted.sorted { $0.code < $1.code }
    var indexByCode: [Region.Code: Int] = [:]
    indexByCode.reserveCapacity(regions.count)
    for (index, region) in regions.enumerated() { indexByCode[region.code] = index }
    var children = [[Int32]](repeating: [], count: regions.count)
    var parents = [Int32](repeating: -1, count: regions.count)
    for (index, region) in regions.enumerated() {
      guard let code = region.code.parent, let parent = indexByCode[code] else { continue }
      children[parent].append(Int32(index))
      parents[index] = Int32(parent)
    }
    self.regions = regions
    self.indexByCode = indexByCode
    childrenByIndex = children
    parentByIndex = parents
  }

  public subscript(code: Region.Code) -> Region? { indexByCode[code].map { regions[$0] } }

  public func index(of code: Region.Code) -> Int? { indexByCode[code] }

  /// The region and everything that lies in it, in the order of their codes; empty where there is no such region.
  public func subtree(of code: Region.Code) -> ArraySlice<Region> {
    guard let start = indexByCode[code] else { return [] }
    // Codes are as wide as their depth asks for, so that what lies in a region follows it without a gap.
    return regions[start...].prefix { code.contains($0.code) }
  }

  public var roots: [Region] { regions.indices.filter { parentByIndex[$0] < 0 }.map { regions[$0] } }

  public func children(of code: Region.Code) -> [Region] {
    guard let index = indexByCode[code] else { return [] }
    return childrenByIndex[index].map { regions[Int($0)] }
  }

  public func parent(of code: Region.Code) -> Region? {
    guard let index = indexByCode[code], parentByIndex[index] >= 0 else { return nil }
    return regions[Int(parentByIndex[index])]
  }

  /// From the province down to the region's own parent.
  public func ancestors(of code: Region.Code) -> [Region] {
    var result: [Region] = []
    var next = parent(of: code)
    while let region = next {
      result.append(region)
      next = parent(of: region.code)
    }
    return result.reversed()
  }
}
