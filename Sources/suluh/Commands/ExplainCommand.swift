import ArgumentParser
import Diagnostics
import SiteBuild

/// `suluh explain`: says what a kind of problem is about.
struct ExplainCommand: SiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explain a kind of problem by its id, or list all of them.",
    discussion: "The id stands in brackets at the end of a message: [unknown-region].")

  @Argument(
    help: "The id; without one, all ids are listed.",
    completion: .list(DiagnosticCatalogue.all.map(\.id)))
  var id: String?

  @Option(help: "How it is printed.")
  var format = ListFormat.text

  @OptionGroup(title: "Options of all subcommands") var global: GlobalOptions

  func run(on console: Console) async throws {
    let kinds = try kinds()
    switch format {
    case .json:
      let list: JSONValue = ["schema": 1, "kinds": .array(kinds.map(Self.value))]
      console.print(list.text)
    case .text where id == nil:
      console.print(Self.list(kinds, in: console.language))
    case .text:
      for kind in kinds {
        let words = kind.explanation.text(in: console.language)
        console.print("\(kind.id): \(kind.severity.rawValue)\n\n\(words.wrapped(at: 80))\n")
      }
    }
  }

  private func kinds() throws(UserError) -> [DiagnosticKind] {
    let all = DiagnosticCatalogue.all.sorted { $0.id < $1.id }
    guard let id else { return all }
    let found = all.filter { $0.id == id }
    guard !found.isEmpty else {
      throw UserError(
        .unknownID(id), hint: .didYouMean(id, among: all.map(\.id)) ?? .listIDs, exitCode: .validationFailure)
    }
    return found
  }

  private static func list(_ kinds: [DiagnosticKind], in language: MessageLanguage) -> String {
    let width = kinds.map(\.id.count).max() ?? 0
    return kinds.map { kind in
      let severity = kind.severity.rawValue
      let words = kind.explanation.text(in: language)
      let firstSentence = words.firstRange(of: ". ").map { String(words[..<$0.lowerBound]) + "." } ?? words
      return "\(kind.id.padded(to: width))  \(severity.padded(to: 7))  \(firstSentence)\n"
    }.joined()
  }

  private static func value(of kind: DiagnosticKind) -> JSONValue {
    [
      "id": .string(kind.id), "severity": .string(kind.severity.rawValue), "explanation": .message(kind.explanation),
    ]
  }
}

extension Message {
  fileprivate static func unknownID(_ id: String) -> Message {
    Message(en: "no problem has the id '\(id)'", id: "tidak ada masalah dengan id '\(id)'")
  }

  fileprivate static let listIDs = Message(
    en: "'suluh explain' lists all of them", id: "'suluh explain' menampilkan semuanya")
}
