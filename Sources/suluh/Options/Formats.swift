import ArgumentParser

/// How problems are printed.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, sarif
}

/// How a list is printed.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
