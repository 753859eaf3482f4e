import Diagnostics

/// The kinds of problems that reading the content can find.
public enum ContentDiagnostics {
  /// Files, then YAML and tables, then records and texts.
  public static let all: [DiagnosticKind] = [
    .missingFile, .unreadableFile, .linkOutOfContent, .fileTooLarge, .emptyFile, .nulByte, .invalidUTF8,
    .unexpectedFile, .yamlSyntax, .duplicateKey, .yamlAlias, .frontMatter, .wrongFieldCount, .spreadsheetDamage,
    .unknownKey, .missingKey, .wrongType, .invalidValue, .missingTranslation, .badSlug, .badRegionCode,
    .regionWithoutParent, .badNumber, .noSource, .expiresBeforeCheck, .badComponent,
  ]
}
