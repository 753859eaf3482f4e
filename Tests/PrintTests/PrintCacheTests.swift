import Foundation
import Testing

@testable import Print

@Suite("PDFs that were made before")
struct PrintCacheTests {
  @Test("Each thing that goes into a PDF gives it another place")
  func digests() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "suluh-cache-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let cache = try PrintCache(in: folder, environment: "a")
    let other = try PrintCache(in: folder, environment: "b")
    let html = Array("<p>".utf8)
    let paths = [
      cache.path(ofPDFFor: html, pageCount: 1), other.path(ofPDFFor: html, pageCount: 1),
      cache.path(ofPDFFor: html, pageCount: 2), cache.path(ofPDFFor: Array("<b>".utf8), pageCount: 1),
      cache.path(ofPDFFor: html, pageCount: 1, isTagged: false),
      cache.path(ofPDFFor: html, pageCount: 1, tiles: .init(width: 297, height: 210, enlargement: 1.37)),
      cache.path(ofPDFFor: html, pageCount: 1, tiles: .init(width: 297, height: 210, enlargement: 1.4)),
    ]
    #expect(Set(paths).count == paths.count)
    #expect(cache.path(ofPDFFor: html, pageCount: 1) == paths[0])
    #expect(!cache.has(paths[0]))
  }
}
