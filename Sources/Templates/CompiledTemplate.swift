import Diagnostics

/// A template for one type of page, checked and ready to print.
public struct CompiledTemplate<Root: TemplateContext>: Sendable {
  let program: Program<Root, Root>

  /// Prints nothing: stands in for a template that has an error, until all are compiled and all errors known.
  public static var empty: CompiledTemplate { CompiledTemplate(program: Program()) }

  /// Appends the page as UTF-8.
  public func render(_ root: Root, into output: inout [UInt8]) {
    program.run(root, root, &output)
  }

  /// The page as UTF-8.
  public func render(_ root: Root) -> [UInt8] {
    var output: [UInt8] = []
    render(root, into: &output)
    return output
  }
}

extension TemplateLibrary {
  /// Compiles a template for a type of page; nil when it has an error.
  ///
  /// - Parameters:
  ///   - globals: Names of the page that can be used inside every section. The page has them all. A section whose own
  ///     value has the name too sees its own.
  ///   - constants: What is known before any page is rendered. What depends on nothing else is printed now, once, and
  ///     costs a page no more than copying the bytes. No constant has the name of one of the page's own names.
  ///   - report: Takes in the problems, and what was used.
  public func compile<Root: TemplateContext>(
    _ name: String, as type: Root.Type, globals: [String] = [], constants: TemplateSchema<Void> = [],
    report: inout TemplateReport
  ) -> CompiledTemplate<Root>? {
    var compiler = compiler(for: type, globals, constants, readsConstants: true)
    let program = compiler.compile(template: name)
    report.merge(compiler.report)
    return program.map { CompiledTemplate(program: $0) }
  }

  /// Takes in the problems of a template for a type of page, without reading the value of any constant.
  public func check<Root: TemplateContext>(
    _ name: String, as type: Root.Type, globals: [String] = [], constants: TemplateSchema<Void> = [],
    report: inout TemplateReport
  ) {
    var compiler = compiler(for: type, globals, constants, readsConstants: false)
    _ = compiler.compile(template: name)
    report.merge(compiler.report)
  }

  private func compiler<Root: TemplateContext>(
    for type: Root.Type, _ globals: [String], _ constants: TemplateSchema<Void>, readsConstants: Bool
  ) -> TemplateCompiler<Root> {
    let names = Root.schema.names
    precondition(globals.allSatisfy(names.contains), "a global name is missing from the page")
    precondition(!constants.names.contains(where: names.contains), "a constant has the name of one of the page's own")
    return TemplateCompiler(
      library: self, globals: Set(globals), constants: constants, readsConstants: readsConstants,
      report: TemplateReport())
  }
}
