import Synchronization
import Testing

@testable import Print

/// What became of each job, in the order of the jobs; nil for one that was made.
private func results(
  of worker: FakeWorker, _ count: Int, workers: Int = 2, patience: Duration = .seconds(20),
  until stop: PrintStop = PrintStop(), ended: @escaping @Sendable (Int) -> Void = { _ in }
) async -> [Int: PrintFailure?] {
  let results = Mutex<[Int: PrintFailure?]>([:])
  let printer = SheetPrinter(worker.environment, workers: workers, patience: patience)
  await printer.print(worker.jobs(count), until: stop) { index, failure in
    let isFirst = results.withLock { $0.updateValue(failure, forKey: index) == nil }
    #expect(isFirst, "Job \(index) ended twice.")
    ended(index)
  }
  return results.withLock { $0 }
}

@Suite("The printer of sheets")
struct SheetPrinterTests {
  @Test("Every job is made, with any number of workers", arguments: [1, 2, 5])
  func all(workers: Int) async throws {
    let worker = try FakeWorker("make(job)")
    let results = await results(of: worker, 12, workers: workers)
    #expect(results.count == 12 && results.values.allSatisfy { $0 == nil })
    #expect((0..<12).allSatisfy { worker.file($0) == String($0) })
  }

  @Test("A job at which a worker dies is tried once more, after the others")
  func death() async throws {
    let worker = try FakeWorker("if job[\"id\"] == 1 and once(\"died\"): sys.exit(1)\nmake(job)")
    let results = await results(of: worker, 6)
    #expect(results.count == 6 && results.values.allSatisfy { $0 == nil })
    #expect(worker.file(1) == "1")
  }

  @Test("A job that kills two workers has failed with the last words of the second; the others are made")
  func twoDeaths() async throws {
    let worker = try FakeWorker("if job[\"id\"] == 1: sys.exit(\"no room in memory\")\nmake(job)")
    let results = await results(of: worker, 6)
    #expect(results[1] == .died("no room in memory"))
    #expect(results.count == 6 && results.filter { $0.value != nil }.count == 1)
  }

  @Test("A worker that gives no answer in time is ended, and its job tried once more")
  func hanging() async throws {
    let worker = try FakeWorker("if job[\"id\"] == 2 and once(\"hung\"): time.sleep(600)\nmake(job)")
    let results = await results(of: worker, 4, patience: .seconds(5))
    #expect(results.count == 4 && results.values.allSatisfy { $0 == nil })
  }

  @Test("A job that hangs twice has failed; the others are made")
  func hangingTwice() async throws {
    let worker = try FakeWorker("if job[\"id\"] == 2: time.sleep(600)\nmake(job)")
    let results = await results(of: worker, 4, patience: .seconds(5))
    #expect(results[2] == .hung)
    #expect(results.filter { $0.value != nil }.count == 1)
  }

  @Test("An answer that nobody can read ends the worker, and its job is tried once more")
  func rubbish() async throws {
    let worker = try FakeWorker("if job[\"id\"] == 0 and once(\"said\"): print(\"hello\", flush=True)\nelse: make(job)")
    let results = await results(of: worker, 3)
    #expect(results.count == 3 && results.values.allSatisfy { $0 == nil })
  }

  @Test("Rubbish twice is told as it was said")
  func rubbishTwice() async throws {
    let worker = try FakeWorker("if job[\"id\"] == 0: print(\"hello\", flush=True)\nelse: make(job)")
    #expect(await results(of: worker, 3)[0] == .rubbish("hello"))
  }

  @Test("An answer about another job is rubbish")
  func answerOfAnother() async throws {
    let worker = try FakeWorker("answer({**job, \"id\": 7})")
    #expect(await results(of: worker, 1)[0] == .rubbish("{\"id\": 7, \"pages\": 1}"))
  }

  @Test("A sheet that does not fit, or cannot be made, is not tried again")
  func refusals() async throws {
    let worker = try FakeWorker(
      """
      if not once(str(job["id"])): sys.exit("tried again")
      if job["id"] == 0: answer(job, overflow="Hindari di mimbar", millimetres=12)
      elif job["id"] == 1: answer(job, error="no such thing")
      elif job["id"] == 3: answer(job, overflow="+62 812", millimetres=3, contact="bp3mi")
      elif job["id"] == 4: answer(job, outside=".stamp", millimetres=10)
      else: make(job)
      """)
    let results = await results(of: worker, 5)
    #expect(results[3] == .overflow(words: "+62 812", millimetres: 3, contact: "bp3mi"))
    #expect(results[4] == .outside(".stamp", millimetres: 10))
    #expect(results[0] == .overflow(words: "Hindari di mimbar", millimetres: 12, contact: nil))
    #expect(results[1] == .refused("no such thing"))
    #expect(results[2] == .some(nil))
  }

  @Test("Where every worker dies the rest is given up rather than tried for hours")
  func nothingWorks() async throws {
    let worker = try FakeWorker("once(str(os.getpid()) + \".started\")\nsys.exit(\"no library\")")
    let results = await results(of: worker, 100)
    #expect(results.count == 100 && results.values.allSatisfy { $0 == .died("no library") })
  }

  @Test("An interpreter that is not there fails every job with a reason")
  func noInterpreter() async throws {
    let worker = try FakeWorker("make(job)")
    let environment = PythonEnvironment(interpreter: "/no/python", worker: "", variables: [:], digest: "")
    let failures = Mutex<[PrintFailure]>([])
    await SheetPrinter(environment, workers: 2).print(worker.jobs(3)) { _, failure in
      failures.withLock { $0.append(contentsOf: [failure].compactMap { $0 }) }
    }
    #expect(failures.withLock { $0.count } == 3)
  }

  @Test("A worker ends after 200 sheets and another goes on, so that memory does not grow for ever")
  func recycling() async throws {
    let worker = try FakeWorker("once(str(os.getpid()) + \".started\")\nanswer(job)")
    let results = await results(of: worker, 450, workers: 1)
    #expect(results.count == 450 && results.values.allSatisfy { $0 == nil })
    #expect(try worker.files(endingIn: ".started").count == 3)
  }

  @Test("A run that is stopped finishes what is under way and begins nothing more")
  func stopping() async throws {
    let worker = try FakeWorker("time.sleep(0.05)\nmake(job)")
    let stop = PrintStop()
    let results = await results(of: worker, 100, workers: 2, until: stop) { _ in _ = stop.stop() }
    #expect((1...3).contains(results.count), "\(results.count) jobs were made after the first ended.")
    #expect(results.keys.allSatisfy { worker.file($0) != nil })
    #expect(stop.stop())
  }
}
