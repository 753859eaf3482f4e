import Diagnostics

extension SiteDifference {
  /// The number in `schema`. It goes up when a field goes away or means something else; a new field may come without
  /// that.
  public static let schema = 1

  /// The report for other programs: UTF-8, two spaces of indent, the same bytes for the same outputs. Fields, in
  /// their order:
  ///
  /// - `schema`: 1.
  /// - `old`, `new`: the folders, as they were given.
  /// - `summary`: `pages_changed`, `pages_added`, `pages_removed`, `pages_moved`, `files` (that are no pages), and
  /// `classes`: for each class of change the number of changed pages that have it. A page can have several.
  /// - `contacts`: each way to reach somebody that is not the same, the gravest first: `kind` (`changed`, `removed`,
  /// `added`), `contact` (id of the record, or null), `names` (by language), `field` (`phone`, `email`, `address`; null
  /// when the contact as a whole came or went), `old` and `new` (lists of values as readers see them), `part` of
  /// the page, `text` (null, or for a value without a record the text around it, as `old`, `new` and `words`),
  /// `page_count`, `pages` (all of them).
  /// - `changes`: what else is said differently: `class` (`contact-or-number`, `money-or-law`, `link`, `text`,
  /// `structure`), `part` (`main`, `head`, `header`, `navigation`, `footer`, `style`, `script`,
  /// `edition`, `other`), `is_shared`, `page_count`, `pages` (all), and `places`: six of the pages at most, with `page`,
  /// `section` (its heading, or null), `contact` (whose card it is in, or null), `old`, `new`, `words` and `references` (`kind`
  /// `fact` or `source`, `id`, `title` or null).
  /// - `words`, wherever it stands: a list of `{"same": …}` and `{"old": …, "new": …}`, which together are the two
  /// texts.
  /// - `pages`: `changed`, `added`, `removed` (each `path`, `language`, `title` or null, `classes`, and `versions`:
  /// `language` and `path` of the page in all its languages), `moved` (`old`, `new`). Only a changed page has
  /// `classes`; `only-shared-parts` stands alone.
  /// - `files`: what is no page: `path`, `old_size` and `new_size` in bytes, null where there is none.
  public func json() -> String {
    let report: JSONValue = [
      "schema": .number(Self.schema), "old": .string(oldFolder), "new": .string(newFolder),
      "summary": summary, "contacts": .array(contacts.map(\.json)), "changes": .array(changes.map(\.json)),
      "pages": [
        "changed": .array(changedPages.map(\.json)), "added": .array(addedPages.map(\.json)),
        "removed": .array(removedPages.map(\.json)),
        "moved": .array(movedPages.map { ["old": .string($0.old), "new": .string($0.new)] }),
      ],
      "files": .array(
        files.map { file in
          ["path": .string(file.path), "old_size": .optional(file.oldSize), "new_size": .optional(file.newSize)]
        }),
    ]
    return report.text
  }

  private var summary: JSONValue {
    [
      "pages_changed": .number(changedPages.count), "pages_added": .number(addedPages.count),
      "pages_removed": .number(removedPages.count), "pages_moved": .number(movedPages.count),
      "files": .number(files.count),
      "classes": .object(pagesByClass.map { (name: $0.kind.rawValue, value: .number($0.pages)) }),
    ]
  }

  /// For each class the number of changed pages that have it, the gravest class first.
  var pagesByClass: [(kind: ChangeClass, pages: Int)] {
    ChangeClass.allCases.map { kind in (kind, changedPages.count { $0.classes.contains(kind) }) }
  }
}

extension JSONValue {
  fileprivate static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
  fileprivate static func optional(_ number: Int?) -> JSONValue { number.map { .number($0) } ?? .null }
  fileprivate static func strings(_ list: [String]) -> JSONValue { .array(list.map { .string($0) }) }
}

extension ContactChange {
  fileprivate var json: JSONValue {
    let text: JSONValue =
      context.pieces.isEmpty
      ? .null : ["old": .string(context.old), "new": .string(context.new), "words": context.json]
    return [
      "kind": .string(kind.rawValue), "contact": .optional(contact),
      "names": .object(names.sorted { $0.key < $1.key }.map { (name: $0.key, value: .string($0.value)) }),
      "field": .optional(field?.rawValue), "old": .strings(old), "new": .strings(new), "part": .string(part.rawValue),
      "text": text, "page_count": .number(pages.count), "pages": .strings(pages),
    ]
  }
}

extension ContentChange {
  fileprivate var json: JSONValue {
    [
      "class": .string(kind.rawValue), "part": .string(part.rawValue), "is_shared": .bool(part.isShared),
      "page_count": .number(pages.count), "pages": .strings(pages), "places": .array(places.map(\.json)),
    ]
  }
}

extension ContentChange.Place {
  fileprivate var json: JSONValue {
    let references = references.map { reference -> JSONValue in
      [
        "kind": .string(reference.kind.rawValue), "id": .string(reference.id), "title": .optional(reference.title),
      ]
    }
    return [
      "page": .string(page), "section": .optional(section), "contact": .optional(contact), "old": .string(words.old),
      "new": .string(words.new), "words": words.json, "references": .array(references),
    ]
  }
}

extension WordDifference {
  fileprivate var json: JSONValue {
    .array(
      pieces.map { piece in
        switch piece {
        case .same(let text): ["same": .string(text)]
        case .replaced(let old, let new): ["old": .string(old), "new": .string(new)]
        }
      })
  }
}

extension PageSummary {
  fileprivate var json: JSONValue {
    [
      "path": .string(path), "language": .string(language), "title": .optional(title),
      "classes": .strings(classes.map(\.rawValue)),
      "versions": .array(versions.map { ["language": .string($0.language), "path": .string($0.path)] }),
    ]
  }
}
