/// What is known of a file in the output without holding its bytes.
public struct OutputFile: Sendable, Hashable {
  /// Where it is.
  public let path: OutputPath
  /// In bytes.
  public let size: Int
  /// Of its bytes.
  public let digest: SHA256Digest

  /// What is known already.
  public init(path: OutputPath, size: Int, digest: SHA256Digest) {
    self.path = path
    self.size = size
    self.digest = digest
  }

  /// What is known of a file with these bytes.
  public init(path: OutputPath, bytes: [UInt8]) {
    self.init(path: path, size: bytes.count, digest: SHA256Digest(of: bytes))
  }
}
