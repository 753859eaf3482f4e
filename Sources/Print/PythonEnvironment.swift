import Foundation
import Output
import Subprocess

/// Where the workers run: an interpreter with exactly the packages of `requirements.txt`, and the fonts of the sheets.
public struct PythonEnvironment: Sendable {
  /// The path of the interpreter, and of the worker's program.
  let interpreter: String
  let worker: String
  let variables: [Environment.Key: String?]
  /// Stands for everything here that a PDF depends on.
  public let digest: String

  /// What is missing, and the one command that mends it.
  public enum Problem: Error, Sendable, Equatable {
    case noPython
    case noFont(String)
    case cannotInstall(String)
    /// Its packages did not come through the network.
    case cannotFetch(String)
    /// Libraries of the system that WeasyPrint needs, by their files.
    case noLibrary([String])
    case cannotWrite(String)
  }

  /// Where Debian's package fonts-sil-andika puts them.
  public static let fontFolder = "/usr/share/fonts/truetype/andika"
  private static let packages = PackageResources.requirements_txt
  private static let program = PackageResources.worker_py

  /// Makes ready below a folder that is kept between runs; the first time takes about ten seconds and the network.
  public static func ready(
    in cache: String, fonts fontFolder: String = fontFolder, python: String = "/usr/bin/python3"
  ) async throws -> PythonEnvironment {
    let files = FileManager.default
    guard files.isExecutableFile(atPath: python) else { throw Problem.noPython }
    let fonts = try ["Regular", "Bold"].map { style in
      guard let data = files.contents(atPath: "\(fontFolder)/Andika-\(style).ttf") else { throw Problem.noFont(style) }
      return SHA256Digest(of: Array(data)).hex
    }
    let version = try await version(of: python)
    do { try files.createDirectory(atPath: cache, withIntermediateDirectories: true) } catch {
      throw Problem.cannotWrite(cache)
    }
    let given = SHA256Digest(of: packages + program + Array((fonts + [version]).joined(separator: "\n").utf8)).hex
    let installed = "\(cache)/python-\(SHA256Digest(of: packages + Array(version.utf8)).hex.prefix(16))"
    if !files.fileExists(atPath: installed) { try await install(into: installed, python: python) }
    let (worker, fontList) = ("\(cache)/worker-\(given.prefix(16)).py", "\(cache)/fonts-\(given.prefix(16)).conf")
    do {
      try Data(program).write(to: URL(filePath: worker), options: .atomic)
      try Data(fontConfiguration(fontFolder, in: cache).utf8).write(to: URL(filePath: fontList), options: .atomic)
    } catch { throw Problem.cannotWrite(cache) }
    let interpreter = "\(installed)/bin/python3"
    let libraries = try await libraries(of: interpreter, worker)
    return PythonEnvironment(
      interpreter: interpreter, worker: worker,
      variables: ["FONTCONFIG_FILE": fontList, "SOURCE_DATE_EPOCH": "0", "PYTHONDONTWRITEBYTECODE": "1"],
      digest: SHA256Digest(of: Array(([given] + libraries).joined(separator: "\n").utf8)).hex)
  }

  /// The libraries that the worker finds on the system, each with its version; throws where one is missing.
  private static func libraries(of interpreter: String, _ worker: String) async throws -> [String] {
    let asked = try? await run(
      .path(.init(interpreter)), arguments: [worker, "--libraries"], output: .string(limit: 65_536),
      error: .string(limit: 65_536))
    guard let asked, asked.terminationStatus.isSuccess,
      let found = try? JSONDecoder().decode([String: String?].self, from: Data(asked.standardOutput.utf8))
    else { throw Problem.cannotInstall(asked.flatMap { $0.standardError.lastLine } ?? interpreter) }
    let missing = found.filter { $0.value == nil }.keys.sorted()
    if !missing.isEmpty { throw Problem.noLibrary(missing) }
    return found.map { "\($0.key) \($0.value ?? "")" }.sorted()
  }

  private static func version(of python: String) async throws -> String {
    let asked = try? await run(.path(.init(python)), arguments: ["--version"], output: .string(limit: 200))
    guard let asked, asked.terminationStatus.isSuccess else {
      throw Problem.noPython
    }
    return asked.standardOutput
  }

  /// In a folder of another name first, so that an interrupted installation is never taken for a whole one.
  private static func install(into folder: String, python: String) async throws {
    let files = FileManager.default
    let part = "\(folder).\(ProcessInfo.processInfo.processIdentifier).part"
    defer { try? files.removeItem(atPath: part) }
    removeLeftovers(beside: folder)
    do {
      try files.createDirectory(atPath: part, withIntermediateDirectories: true)
      try Data(packages).write(to: URL(filePath: "\(part)/requirements.txt"))
    } catch { throw Problem.cannotWrite(folder) }
    let steps: [(String, Arguments)] = [
      (python, ["-m", "venv", part]),
      (
        "\(part)/bin/python3",
        [
          "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--require-hashes",
          "--only-binary", ":all:", "-r", "\(part)/requirements.txt",
        ]
      ),
    ]
    for (number, (program, arguments)) in steps.enumerated() {
      let step = try? await run(
        .path(.init(program)), arguments: arguments, output: .string(limit: 65_536), error: .string(limit: 65_536))
      guard let step, step.terminationStatus.isSuccess else {
        let reason = step?.standardError.lastLine ?? program
        throw number == 0 ? Problem.cannotInstall(reason) : Problem.cannotFetch(reason)
      }
    }
    do { try files.moveItem(atPath: part, toPath: folder) } catch {
      if !files.fileExists(atPath: folder) { throw Problem.cannotWrite(folder) }
    }
  }

  /// What an installation left that was ended before its time.
  private static func removeLeftovers(beside folder: String) {
    let (files, url) = (FileManager.default, URL(filePath: folder))
    let cache = url.deletingLastPathComponent().path
    for name in (try? files.contentsOfDirectory(atPath: cache)) ?? [] where name.hasSuffix(".part") {
      let process = name.split(separator: ".").dropLast().last.flatMap { Int32($0) }
      if name.hasPrefix(url.lastPathComponent), let process, kill(process, 0) != 0 {
        try? files.removeItem(atPath: "\(cache)/\(name)")
      }
    }
  }

  /// Only the fonts that sheets are set in, so that no other one can take their place unseen.
  static func fontConfiguration(_ fontFolder: String, in cache: String) -> String {
    """
    <?xml version="1.0"?>
    <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
    <fontconfig><dir>\(fontFolder.escaped)</dir><cachedir>\(cache.escaped)/fontconfig</cachedir></fontconfig>

    """
  }
}

extension String {
  /// What a program said last of why it failed; nil where it said nothing.
  fileprivate var lastLine: String? {
    split(separator: "\n").last { !$0.hasPrefix("WARNING") }.map(String.init)
  }

  /// As it stands in an element of XML.
  fileprivate var escaped: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
