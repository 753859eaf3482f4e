import Foundation

/// What a worker is told, as a line of JSON.
struct WorkerRequest: Encodable {
  let id: Int
  let html: String
  let pdf: String
  let pages: Int
  let tagged: Bool
  let tiles: PrintJob.Tiles?

  var line: [UInt8] {
    get throws { Array(try JSONEncoder().encode(self)) + [UInt8(ascii: "\n")] }
  }
}

/// What it answers.
struct WorkerAnswer: Decodable {
  let id: Int
  let error: String?
  let overflow: String?
  let outside: String?
  let millimetres: Int?
  let contact: String?

  /// Nil for a line that is no answer.
  init?(_ line: String) {
    guard let answer = try? JSONDecoder().decode(Self.self, from: Data(line.utf8)) else { return nil }
    self = answer
  }

  var failure: PrintFailure? {
    if let overflow { return .overflow(words: overflow, millimetres: millimetres ?? 0, contact: contact) }
    if let outside { return .outside(outside, millimetres: millimetres ?? 0) }
    return error.map { .refused($0) }
  }
}
