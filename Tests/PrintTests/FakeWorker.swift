import Foundation

@testable import Print

/// A worker that does what a few lines of Python say, in a folder of its own that goes with it.
final class FakeWorker: Sendable {
  let folder: String
  let environment: PythonEnvironment

  /// - Parameter body: is run for each job, with `job`, and `answer(job, …)` to call. `once(name)` is true the first time
  ///   that any process asks for the name.
  init(_ body: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "suluh-worker-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let program = """
      import json, os, sys, time
      def once(name):
          try:
              os.close(os.open(os.path.join(\"\(folder)\", name), os.O_CREAT | os.O_EXCL))
              return True
          except FileExistsError:
              return False
      def answer(job, **more):
          print(json.dumps({"id": job["id"], "pages": job["pages"], **more}), flush=True)
      def make(job):
          open(job["pdf"], "w").write(job["html"])
          answer(job)
      for line in sys.stdin:
          job = json.loads(line)

      """ + body.split(separator: "\n").map { "    \($0)\n" }.joined()
    try Data(program.utf8).write(to: URL(filePath: "\(folder)/worker.py"))
    self.folder = folder
    environment = PythonEnvironment(
      interpreter: "/usr/bin/python3", worker: "\(folder)/worker.py", variables: [:], digest: "fake")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Jobs `0`, `1`, … whose page is their number.
  func jobs(_ count: Int) -> [PrintJob] {
    (0..<count).map { PrintJob(html: Array(String($0).utf8), path: "\(folder)/\($0).pdf", pageCount: 1) }
  }

  /// What the file of a job holds; nil where it was not made.
  func file(_ index: Int) -> String? {
    FileManager.default.contents(atPath: "\(folder)/\(index).pdf").map { String(decoding: $0, as: UTF8.self) }
  }
}

extension FakeWorker {
  func files(endingIn end: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(end) }
  }
}
