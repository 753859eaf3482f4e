import Output
import Testing

@testable import Preview

struct RequestedPlaceTests {
  @Test("a path is decoded part by part, and a folder is its index")
  func places() {
    #expect(RequestedPlace(path: "/id/a.html") == .file(OutputPath(fixed: "id/a.html")))
    #expect(RequestedPlace(path: "/%69d/%C3%A9%20b") == .file(OutputPath(fixed: "id/é b")))
    #expect(RequestedPlace(path: "/") == .index(OutputPath(fixed: "index.html")))
    #expect(RequestedPlace(path: "/r/") == .index(OutputPath(fixed: "r/index.html")))
    #expect(RequestedPlace(path: "/.suluh/events") == .ofPreview(.events))
  }

  @Test(
    "what can be no file of a site is no place",
    arguments: [
      "", "x", "/..", "/../x", "/a/../b", "/%2E%2e/x", "/.", "/a//b", "//", "/a%2Fb", "/a%2f", "/a\\b", "/a%5Cb",
      "/a%00", "/%0d%0a", "/%7f", "/a%", "/a%4", "/a%4g", "/%C3", "/%C0%AE%C0%AE/x",
    ])
  func none(path: String) {
    #expect(RequestedPlace(path: path) == nil)
  }

  @Test("no random path leads up")
  func random() {
    let pieces = ["/", "..", ".", "%2e", "%2f", "%5c", "%00", "a", "%25", "é", "\\"]
    var places = 0
    for _ in 0..<2000 {
      let path = "/" + (0..<6).map { _ in pieces.randomElement()! }.joined()
      guard case .file(let place)? = RequestedPlace(path: path) else { continue }
      places += 1
      #expect(!place.string.split(separator: "/").contains { $0 == ".." || $0 == "." } && !place.string.hasPrefix("/"))
    }
    #expect(places > 20)
  }
}
