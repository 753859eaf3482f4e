import Glibc
import Testing

@testable import Output

@Suite("Words of errors")
struct OutputErrorMessagesTests {
  static let path = OutputPath(fixed: "a/b")
  static let errors: [OutputError] = [
    .folderNotOurs(folder: "public"), .notAFolder(path: "public"), .buildRunning(folder: "public"),
    .brokenManifest(path: "public/manifest.json", line: 3), .noFolder(path: "more"), .pathTwice(path),
    .fileAndFolder(path),
    .pathReserved(.manifest), .inTheWay(path: "public/a"), .unusableName(path: "public/a"),
    .diskFull(path: "public/a"), .interrupted, .failed(.reading, path: "public/a", code: EIO),
    .failed(.writing, path: "public/a", code: EACCES), .failed(.linking, path: "public/a", code: ENOENT),
    .failed(.removing, path: "public/a", code: EROFS), .failed(.locking, path: "public/a", code: ENOLCK),
  ]

  @Test("every error is one clause in both languages, with the thing in quotes", arguments: errors)
  func clauses(_ error: OutputError) {
    for text in [error.message.en, error.message.id] {
      #expect(text.first?.isUppercase == false && text.last != ".")
      #expect(error == .interrupted || text.contains { $0 == "'" })
    }
    #expect(error.message.en != error.message.id)
    if let hint = error.hint {
      #expect(hint.en != hint.id && hint.en.last != "." && hint.id.last != ".")
    }
  }

  @Test("a full disk is named as such, whatever was being done")
  func full() {
    #expect(OutputError(.linking, "public/a", Errno(ENOSPC)) == .diskFull(path: "public/a"))
    #expect(OutputError(.writing, "public/a", Errno(EDQUOT)) == .diskFull(path: "public/a"))
    #expect(OutputError.diskFull(path: "public/a").message.en.contains("disk is full"))
  }

  @Test("the reason that the system gives is part of the message")
  func reasons() {
    let error = OutputError(.writing, "public/a", Errno(EACCES))
    #expect(error.message.en == "cannot write 'public/a': permission denied")
    #expect(error.message.id == "tidak bisa menulis 'public/a': tidak diizinkan")
    #expect(OutputError(.reading, "a", Errno(ENOLCK)).message.en.contains("No locks available"))
  }

  @Test(
    "why files were replaced one by one is said in both languages",
    arguments: [
      WriteReport.InPlaceReason.nothingBeside(code: EROFS), .mountPoint, .noLinks(code: EPERM),
      .noExchange(code: EINVAL),
    ])
  func inPlace(_ reason: WriteReport.InPlaceReason) {
    #expect(reason.message.en != reason.message.id)
    #expect(reason.message.en.hasPrefix("the site was changed file by file"))
    #expect(reason.message.id.hasPrefix("situs diubah berkas demi berkas"))
  }
}
