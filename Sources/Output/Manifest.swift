/// The list of all files of an output, as `manifest.json` in it holds it: one file a line, sorted by path, so that two
/// of them can be compared line by line.
public struct Manifest: Sendable, Hashable {
  /// What it says of the build as a whole.
  public let header: ManifestHeader
  /// What it says of the files.
  public let tree: OutputTree

  /// A manifest to be written.
  public init(header: ManifestHeader, tree: OutputTree) {
    self.header = header
    self.tree = tree
  }

  /// The only format so far.
  public static let schema = 1

  /// The manifest in a folder. Throws `OutputError.failed` (ENOENT when there is none) or `.brokenManifest`.
  public init(of folder: String) throws {
    let file = folder + "/" + OutputPath.manifest.string
    let descriptor = try naming(.reading, file) { () throws(Errno) in try FileDescriptor(reading: file, in: nil) }
    try self.init(reading: descriptor, path: file)
  }

  /// The manifest with these bytes. Throws `.brokenManifest`, which names the path.
  public init(bytes: [UInt8], path: String = OutputPath.manifest.string) throws(OutputError) {
    var parser = ManifestParser()
    do throws(ManifestParser.Problem) {
      try bytes.span.withUnsafeBytes { bytes throws(ManifestParser.Problem) in try parser.take(bytes) }
      self = try parser.finish()
    } catch {
      throw .brokenManifest(path: path, line: error.line)
    }
  }

  /// Reads piece by piece: only what is understood stays in memory.
  init(reading file: borrowing FileDescriptor, path: String) throws(OutputError) {
    var parser = ManifestParser()
    var problem: ManifestParser.Problem?
    do {
      try file.forEachPiece { piece throws(Errno) in
        do throws(ManifestParser.Problem) { try parser.take(piece) } catch { problem = error }
        return problem == nil
      }
    } catch {
      throw OutputError(.reading, path, error)
    }
    do throws(ManifestParser.Problem) {
      if let problem { throw problem }
      self = try parser.finish()
    } catch {
      throw .brokenManifest(path: path, line: error.line)
    }
  }

  /// The file as a whole.
  public var bytes: [UInt8] {
    var all: [UInt8] = []
    forEachPiece { all += $0 }
    return all
  }

  /// The file in pieces of some 64 KiB.
  func forEachPiece<Failure>(_ body: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
    var piece = Array("{\"schema\":\(Self.schema)".utf8)
    for field in [ManifestHeader.Field("today", header.today)] + header.fields {
      piece += ",".utf8
      piece.appendQuoted(field.name)
      piece += ":".utf8
      piece.appendQuoted(field.value)
    }
    piece += ",\"files\":[".utf8
    for (index, file) in tree.files.enumerated() {
      piece += (index == 0 ? "\n{\"path\":" : ",\n{\"path\":").utf8
      piece.appendQuoted(file.path.string)
      piece += ",\"size\":".utf8
      piece += String(file.size).utf8
      piece += ",\"sha256\":\"".utf8
      piece += file.digest.hex.utf8
      piece += "\"}".utf8
      if piece.count >= 1 << 16 {
        try body(piece)
        piece.removeAll(keepingCapacity: true)
      }
    }
    piece += "\n]}\n".utf8
    try body(piece)
  }
}

/// What a manifest says of the build as a whole.
public struct ManifestHeader: Sendable, Hashable {
  /// The day that the site was built for, `2026-11-21`. A build in which nothing else differs writes nothing.
  public let today: String
  /// What else is said, in this order.
  public let fields: [Field]

  /// A name and what is said under it; neither has control characters.
  public struct Field: Sendable, Hashable {
    /// The key, `cmark`.
    public let name: String
    /// What is said under it, `0.30.2`.
    public let value: String

    /// A name and what is said under it.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// A header to be written. No text in it may have control characters.
  public init(today: String, fields: [Field] = []) {
    self.today = today
    self.fields = fields
    for text in fields.flatMap({ [$0.name, $0.value] }) + [today] {
      precondition(text.utf8.allSatisfy { $0 >= 0x20 }, "a manifest header holds no control characters")
    }
  }
}

extension [UInt8] {
  /// A JSON string; there are no control characters in what a manifest holds.
  fileprivate mutating func appendQuoted(_ text: String) {
    append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { append(UInt8(ascii: "\\")) }
      append(byte)
    }
    append(UInt8(ascii: "\""))
  }
}
