/// The two papers that printers in Indonesia hold.
public enum Paper: String, Sendable, CaseIterable {
  /// 210 × 297 mm.
  case a4
  /// 215 × 330 mm, also called folio. Sheets leave the 33 mm that it is longer to notes.
  case f4

  /// What the paper adds to the style sheet: both have the same safe area of 190 × 277 mm.
  var style: String {
    switch self {
    case .a4: "@page{size:210mm 297mm;margin:10mm}"
    case .f4:
      """
      @page{size:215mm 330mm;margin:10mm 12.5mm}.paper{padding-bottom:44mm}.notes{display:block;position:absolute;\
      left:0;right:0;bottom:12mm;height:30mm}
      """
    }
  }
}
