/// How a Bible counts its chapters and verses, and with it the names of its books.
public enum Versification: String, Sendable, CaseIterable {
  /// Terjemahan Baru (1974) and Deuterokanonika of Lembaga Alkitab Indonesia.
  case tb
  /// The New Revised Standard Version with Apocrypha (1989).
  case nrsv
}
