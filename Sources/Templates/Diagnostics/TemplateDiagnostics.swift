import Diagnostics

/// The kinds of problems that templates can have.
public enum TemplateDiagnostics {
  /// In the order in which a template meets them: its tags, its inclusions, its names, its use.
  public static let all: [DiagnosticKind] = [
    unclosedTag, emptyTag, badName, forbiddenTag, unclosedSection, wrongClosingTag, strayClosingTag,
    textBetweenBlocks, duplicateBlock, unknownBlock, missingTemplate, templateCycle,
    unknownName, deadEndName, maybeAbsent, notPrintable, alwaysThere,
    unusedTemplate, unusedBlock, unusedName,
  ]
}
