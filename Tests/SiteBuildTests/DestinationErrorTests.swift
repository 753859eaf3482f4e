import Testing

@testable import SiteBuild

struct DestinationErrorTests {
  private func check(_ destination: String) throws {
    let site = try TemporarySite()
    var options = site.options()
    options.destination = site.path + destination
    try DestinationError.check(options)
    withExtendedLifetime(site) {}
  }

  @Test("a destination beside the sources is fine", arguments: ["/public", "/public/", "/content-baru", "/a/b/c"])
  func fine(_ destination: String) throws {
    try check(destination)
  }

  @Test(
    "a destination in or around the sources is refused",
    arguments: ["/content", "/content/", "/content/files/keluaran", "/public/../content/x", "", "/.."])
  func refused(_ destination: String) {
    #expect(throws: DestinationError.self) { try check(destination) }
  }

  @Test("a destination in or around a folder whose files are added is refused", arguments: ["/more", "/more/out", "/"])
  func added(_ destination: String) throws {
    let site = try TemporarySite()
    try site.write("more/a.txt", "a")
    var options = site.options()
    (options.additions, options.destination) = (site.path + "/more", site.path + destination)
    #expect(throws: DestinationError.self) { try DestinationError.check(options) }
    options.destination = site.path + "/public"
    try DestinationError.check(options)
  }

  @Test("the words are there in both languages")
  func messages() {
    for error in [DestinationError.inSources(destination: "a", folder: "content"), .aroundSources(destination: "a")] {
      #expect(error.message.en.contains("'a'") && error.message.id.contains("'a'"))
      #expect(error.message.en != error.message.id)
    }
  }
}
