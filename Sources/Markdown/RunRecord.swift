/// All of a run but the text that it points into, in 24 bytes.
struct RunRecord: Sendable {
  /// Where the run's words begin.
  var offset: UInt32
  /// How many bytes the words are.
  let length: UInt32
  /// 1-based.
  let line: UInt32
  /// 1-based, in bytes.
  let column: UInt32
  /// How many bytes of the source say it.
  let sourceLength: UInt32
  /// From the lowest bit: 3 for the kind, 2 for the lead, 1 for what is verbatim, 26 for the number that goes with
  /// the kind.
  private let form: UInt32

  /// Begins at the first byte that a stretch of the source stands for.
  init(
    _ words: Range<Int>, line: Int, column: Int, sourceLength: Int, isVerbatim: Bool, kind: TextRun.Kind,
    lead: TextRun.Lead
  ) {
    offset = UInt32(clamping: words.lowerBound)
    length = UInt32(clamping: words.count)
    self.line = UInt32(clamping: line)
    self.column = UInt32(clamping: column)
    self.sourceLength = UInt32(clamping: sourceLength)
    form = kind.code | lead.code << 3 | (isVerbatim ? 1 << 5 : 0)
  }

  /// The run's words in the bytes that its offset is one of.
  var range: Range<Int> { Int(offset)..<(Int(offset) + Int(length)) }
  /// See `TextRun.isVerbatim`.
  var isVerbatim: Bool { form & 1 << 5 != 0 }
  /// See `TextRun.kind`.
  var kind: TextRun.Kind { TextRun.Kind(code: form) }
  /// See `TextRun.lead`.
  var lead: TextRun.Lead { TextRun.Lead(code: form >> 3) }

  /// Whether both say the same of their words.
  func hasSameForm(as other: RunRecord) -> Bool {
    (length, line, column, sourceLength, form)
      == (other.length, other.line, other.column, other.sourceLength, other.form)
  }
}

extension TextRun.Kind {
  /// In the bits of `RunRecord.form`. A number above 67 million is cut.
  fileprivate var code: UInt32 {
    switch self {
    case .text: 0
    case .code: 1
    case .linkText(let index): 2 | UInt32(truncatingIfNeeded: index) << 6
    case .imageText: 3
    case .heading(let level): 4 | UInt32(truncatingIfNeeded: level) << 6
    }
  }

  fileprivate init(code: UInt32) {
    switch code & 7 {
    case 1: self = .code
    case 2: self = .linkText(Int(code >> 6))
    case 3: self = .imageText
    case 4: self = .heading(Int(code >> 6))
    default: self = .text
    }
  }
}

extension TextRun.Lead {
  fileprivate var code: UInt32 {
    switch self {
    case .none: 0
    case .softBreak: 1
    case .lineBreak: 2
    case .block: 3
    }
  }

  fileprivate init(code: UInt32) {
    switch code & 3 {
    case 1: self = .softBreak
    case 2: self = .lineBreak
    case 3: self = .block
    default: self = .none
    }
  }
}
