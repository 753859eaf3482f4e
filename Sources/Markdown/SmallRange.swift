/// Half the size of a range of `Int`, for what is kept in thousands: no text has four billion of anything.
typealias SmallRange = Range<UInt32>

extension SmallRange {
  /// Clamps what does not fit.
  init(_ range: Range<Int>) {
    self = UInt32(clamping: range.lowerBound)..<UInt32(clamping: range.upperBound)
  }

  /// For indexing.
  var wide: Range<Int> { Int(lowerBound)..<Int(upperBound) }
}
