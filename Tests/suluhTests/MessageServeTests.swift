import Diagnostics
import Testing

@testable import suluh

@Suite struct MessageServeTests {
  @Test("after a build stand what had changed, the files, the warnings and the time")
  func rebuilt() {
    let first = Message.rebuilt(2323, [], after: nil, in: .milliseconds(340))
    #expect(first.en == "files: 2,323 built; 0 warnings; 0.34 s")
    #expect(first.id == "berkas: 2.323 dibangun; 0 peringatan; 0,34 detik")
    let next = Message.rebuilt(1, [], after: ["a", "b", "c"], in: .zero)
    #expect(next.en.hasPrefix("changed: 'a' and 2 more; files: 1 built"))
    #expect(next.id.hasPrefix("berubah: 'a' dan 2 lagi; "))
    #expect(Message.rebuilt(1, [], after: ["a"], in: .zero).en.hasPrefix("changed: 'a'; "))
    #expect(Message.rebuilt(1, [], after: [], in: .zero).id.hasPrefix("hari berganti; "))
  }
}
