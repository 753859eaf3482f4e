/// The words of runs put together.
struct PlainText {
  /// What stands for a hard break and between blocks.
  let lineBreak: UInt8
  private var bytes: [UInt8] = []

  /// Begins with nothing.
  init(lineBreak: UInt8) {
    self.lineBreak = lineBreak
  }

  /// Adds a run's words.
  mutating func append(_ words: some Collection<UInt8>, after lead: TextRun.Lead) {
    if !bytes.isEmpty {
      switch lead {
      case .none: break
      case .softBreak: bytes.append(UInt8(ascii: " "))
      case .lineBreak, .block: bytes.append(lineBreak)
      }
    }
    bytes += words
  }

  /// All of them.
  var string: String { String(decoding: bytes, as: UTF8.self) }
}
