import Content

/// The two papers that printers in Indonesia hold.
public enum Paper: String, Sendable, CaseIterable {
  /// 210 × 297 mm.
  case a4
  /// 215 × 330 mm, also called folio. Sheets leave the 33 mm that it is longer to notes.
  case f4

  /// What paper and form add to the style sheet. Upright sheets have a safe area of 190 × 277 mm on both papers, halves
  /// one of 128 × 190 mm.
  func style(of form: SheetForm, _ kind: Handout.Kind) -> String {
    switch (self, form) {
    case (_, .tiled): "@page{size:210mm 297mm;margin:10mm}"
    case (.a4, _) where form.isTwoUp(kind): "@page{size:297mm 210mm;margin:10mm 10.25mm}"
    case (.f4, _) where form.isTwoUp(kind):
      "@page{size:330mm 215mm;margin:12.5mm 18.5mm}.two .paper{width:293mm;column-gap:37mm}"
    case (.a4, _) where kind.isHalfPage: "@page{size:148mm 210mm;margin:10mm}"
    case (.f4, _) where kind.isHalfPage: "@page{size:165mm 215mm;margin:12.5mm 18.5mm}"
    case (.a4, _): "@page{size:210mm 297mm;margin:10mm}"
    case (.f4, _) where kind == .walletCards: "@page{size:215mm 330mm;margin:10mm 12.5mm}.panel:before{height:298mm}"
    case (.f4, _):
      """
      @page{size:215mm 330mm;margin:10mm 12.5mm}.panel{padding-bottom:44mm}.notes{display:block;position:absolute;\
      left:0;right:0;bottom:12mm;height:27mm}
      """
    }
  }

  /// Width and height in millimetres, upright.
  public var size: (width: Double, height: Double) {
    switch self {
    case .a4: (210, 297)
    case .f4: (215, 330)
    }
  }

  /// How much a page of A4 grows when it is spread over two papers that lie on their sides.
  public var enlargement: Double {
    switch self {
    case .a4: 1.37
    case .f4: 1.4
    }
  }
}
