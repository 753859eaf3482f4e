/// A sheet to be made into a PDF.
public struct PrintJob: Sendable {
  /// The whole page; it loads nothing.
  public let html: [UInt8]
  /// Where the PDF goes.
  public let path: String
  /// How many pages its PDF must have.
  public let pageCount: Int
  /// Whether people read the PDF itself, so that it says what is a heading and what a list (PDF/UA-1). A print copy whose
  /// halves stand out of order says nothing.
  public let isTagged: Bool
  /// Where each page is enlarged and spread over two papers.
  public let tiles: Tiles?

  /// Two papers that lie on their sides, one above the other.
  public struct Tiles: Sendable, Encodable {
    /// Of one paper as it lies, in millimetres.
    public let width: Double
    public let height: Double
    public let enlargement: Double

    public init(width: Double, height: Double, enlargement: Double) {
      self.width = width
      self.height = height
      self.enlargement = enlargement
    }
  }

  public init(html: [UInt8], path: String, pageCount: Int, isTagged: Bool = true, tiles: Tiles? = nil) {
    self.html = html
    self.path = path
    self.pageCount = pageCount
    self.isTagged = isTagged
    self.tiles = tiles
  }
}

/// Why a sheet could not be made.
public enum PrintFailure: Error, Sendable, Equatable {
  /// From these words on there is no room; so many millimetres are missing. For words of a contact, its id.
  case overflow(words: String, millimetres: Int, contact: String?)
  /// Something that is drawn, named as in the templates, leaves the part of the paper that is printed.
  case outside(String, millimetres: Int)
  /// What the worker says of it.
  case refused(String)
  /// The worker ended, with its last words.
  case died(String)
  /// The worker gave no answer in time.
  case hung
  /// The worker answered what nobody can read.
  case rubbish(String)
}
