import Diagnostics

/// What turns up while one file is read: problems, and the strings that rules read later. One for each file and task.
final class Findings {
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var strings: [LocatedString] = []

  func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  func add(_ string: LocatedString) { strings.append(string) }
}
