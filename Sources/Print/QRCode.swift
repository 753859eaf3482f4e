import CQREncode

/// A QR code of level M (15 % of it may be unreadable), made by libqrencode.
public struct QRCode: Sendable {
  /// The modules of a side, without the quiet zone.
  let width: Int
  /// Row by row; true is black.
  private let modules: [Bool]

  /// The white modules around it that readers need (ISO/IEC 18004).
  static let quietZone = 4

  /// Nil for a text that no QR code holds.
  public init?(_ text: String) {
    guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
    defer { QRcode_free(code) }
    width = Int(code.pointee.width)
    // The lowest bit of each byte is the module.
    modules = (0..<width * width).map { code.pointee.data[$0] & 1 == 1 }
  }

  /// As SVG, one module to a unit, with the quiet zone; runs of black modules are one path.
  public var svg: String {
    let side = width + 2 * Self.quietZone
    var path = ""
    for row in 0..<width {
      var column = 0
      while column < width {
        let start = column
        while column < width, modules[row * width + column] { column += 1 }
        if column > start {
          path += "M\(start + Self.quietZone) \(row + Self.quietZone)h\(column - start)v1h-\(column - start)z"
        }
        column += 1
      }
    }
    return "<svg viewBox=\"0 0 \(side) \(side)\" shape-rendering=\"crispEdges\"><path d=\"\(path)\"/></svg>"
  }
}
