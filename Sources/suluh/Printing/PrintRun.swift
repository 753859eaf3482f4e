import Diagnostics
import Foundation
import Output
import Print
import SiteBuild
import Synchronization

/// Makes the PDFs that are asked for, those that were made before left out.
struct PrintRun: Sendable {
  let sheets: PrintableSheets
  let items: [PrintableSheets.Item]
  let isDraft: Bool
  private let width: Int
  private let environment: PythonEnvironment
  private let cache: PrintCache
  private let interrupts: InterruptGuard

  struct Summary: Sendable {
    var made = 0
    var kept = 0
    /// The items whose PDFs are where they belong, by their numbers.
    private(set) var done: Set<Int> = []
    /// In the order in which sheets were asked for.
    var problems: [Problem] = []
  }

  /// Why a file is not there.
  struct Problem: Sendable {
    let index: Int
    let message: Message
    let hint: Message?
  }

  init(
    _ sheets: PrintableSheets, _ items: [PrintableSheets.Item], isDraft: Bool, width: Int, interrupts: InterruptGuard
  ) async throws {
    self.sheets = sheets
    self.items = items
    self.isDraft = isDraft
    self.width = width
    self.interrupts = interrupts
    let folder = Self.cacheFolder(ProcessInfo.processInfo.environment)
    do {
      environment = try await PythonEnvironment.ready(in: folder)
      cache = try PrintCache(in: folder, environment: environment.digest)
    } catch let problem as PythonEnvironment.Problem {
      throw UserError(problem.message, hint: problem.hint)
    }
  }

  /// Where what outlives a run is kept.
  static func cacheFolder(_ environment: [String: String]) -> String {
    if let folder = environment["XDG_CACHE_HOME"], folder.hasPrefix("/") { return "\(folder)/suluh" }
    return environment["HOME"].map { "\($0)/.cache/suluh" } ?? ".build/suluh-cache"
  }

  /// Makes what is missing. Ctrl-C leaves whole files only.
  ///
  /// - Parameter put: is given each PDF as soon as it is there: which item it is of, and its path.
  func print(
    progress: Progress, put: @escaping @Sendable (Int, String) throws(UserError) -> Void
  ) async -> Summary {
    let summary = Mutex(Summary())
    @Sendable func end(_ index: Int, _ path: String, _ failure: PrintFailure?, isNew: Bool) {
      var problem = failure.map { self.problem(index, $0) }
      if problem == nil {
        do throws(UserError) { try put(index, path) } catch {
          problem = Problem(index: index, message: error.message, hint: error.hint)
        }
      }
      summary.withLock { $0.note(index, problem, isNew: isNew) }
    }
    var jobs: [(job: PrintJob, index: Int)] = []
    for (index, item) in items.enumerated() {
      let job = job(of: item)
      if cache.has(job.path) { end(index, job.path, nil, isNew: false) } else { jobs.append((job, index)) }
    }
    progress.begin(.printing, of: jobs.count)
    if !jobs.isEmpty {
      await make(jobs) { index, path, failure in
        end(index, path, failure, isNew: true)
        progress.advance()
      }
    }
    return summary.withLock { summary in
      summary.problems.sort { $0.index < $1.index }
      return summary
    }
  }

  private func job(of item: PrintableSheets.Item) -> PrintJob {
    let html = sheets.html(of: item, isDraft: isDraft) { QRCode($0)?.svg ?? "" }
    let count = sheets.pageCount(of: item)
    let path = cache.path(ofPDFFor: html, pageCount: count, isTagged: item.isTagged, tiles: item.tiles)
    return PrintJob(html: html, path: path, pageCount: count, isTagged: item.isTagged, tiles: item.tiles)
  }

  private func make(
    _ jobs: [(job: PrintJob, index: Int)], ended: @escaping @Sendable (Int, String, PrintFailure?) -> Void
  ) async {
    let stop = PrintStop()
    let token = interrupts.add { while !stop.stop() { usleep(10_000) } }
    let places = jobs.map { (index: $0.index, path: $0.job.path) }
    await SheetPrinter(environment, workers: width).print(jobs.map(\.job), until: stop) { number, failure in
      ended(places[number].index, places[number].path, failure)
    }
    interrupts.waitIfInterrupted()
    interrupts.remove(token)
  }

  private func problem(_ index: Int, _ failure: PrintFailure) -> Problem {
    Problem(index: index, message: failure.message(of: sheets.fileName(of: items[index])), hint: failure.hint)
  }
}

extension PrintableSheets.Item {
  fileprivate var tiles: PrintJob.Tiles? {
    guard form == .tiled else { return nil }
    let size = paper.size
    return PrintJob.Tiles(width: size.height, height: size.width, enlargement: paper.enlargement)
  }
}

extension PrintRun.Summary {
  /// What became of an item.
  mutating func note(_ index: Int, _ problem: PrintRun.Problem?, isNew: Bool) {
    if let problem { return problems.append(problem) }
    done.insert(index)
    if isNew { made += 1 } else { kept += 1 }
  }

  /// The items whose PDFs are there, in their order.
  func done<Item>(of items: [Item]) -> [Item] { items.indices.filter(done.contains).map { items[$0] } }
}
