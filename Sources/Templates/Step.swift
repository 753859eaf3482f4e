/// What a compiled template does next: print bytes, or read something and print.
///
/// `Value` is what the section around it has entered, `Root` the page. The cases say which of the two are read, so that
/// a step over a constant is done when the template is compiled.
enum Step<Value: Sendable, Root: Sendable>: Sendable {
  /// Prints the same for every page.
  case bytes([UInt8])
  /// Reads the value alone.
  case own(@Sendable (Value, inout [UInt8]) -> Void)
  /// Reads the page alone.
  case root(@Sendable (Root, inout [UInt8]) -> Void)
  /// Reads the value and the page.
  case both(Blend)

  /// A step that reads both, and can be asked for the steps that are left once the value is known.
  struct Blend: Sendable {
    let run: @Sendable (Value, Root, inout [UInt8]) -> Void
    let bind: @Sendable (Value) -> [Step<Void, Root>]
  }

  /// What is left to do once the value is known.
  func bind<Other: Sendable>(_ value: Value) -> [Step<Other, Root>] {
    switch self {
    case .bytes(let bytes):
      return [.bytes(bytes)]
    case .own(let write):
      var bytes: [UInt8] = []
      write(value, &bytes)
      return [.bytes(bytes)]
    case .root(let write):
      return [.root(write)]
    case .both(let blend):
      return blend.bind(value).flatMap { step -> [Step<Other, Root>] in step.bind(()) }
    }
  }
}
