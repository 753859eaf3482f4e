import Content
import Output

/// `r/53.02.html`: the address of a region that is printed on paper. It never changes.
enum ShortAddress {
  static func path(of code: Region.Code) -> OutputPath? {
    OutputPath("r/\(code.rawValue).html")
  }
}
