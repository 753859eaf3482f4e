import Foundation
import Output

/// PDFs that were made before, by the digest of everything that went into them.
public struct PrintCache: Sendable {
  private let folder: String
  private let environment: String

  /// - Parameter environment: `PythonEnvironment.digest`.
  public init(in cache: String, environment: String) throws {
    folder = "\(cache)/sheets"
    self.environment = environment
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  /// Where the PDF of a page is, or is to be put.
  public func path(
    ofPDFFor html: [UInt8], pageCount: Int, isTagged: Bool = true, tiles: PrintJob.Tiles? = nil
  ) -> String {
    let cut = tiles.map { "\($0.width)\0\($0.height)\0\($0.enlargement)" } ?? ""
    let rest = Array("\0\(environment)\0\(pageCount)\0\(isTagged)\0\(cut)".utf8)
    return "\(folder)/\(SHA256Digest(of: html + rest).hex).pdf"
  }

  public func has(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }
}
