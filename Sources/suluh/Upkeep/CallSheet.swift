import Content
import Diagnostics
import SiteBuild

/// A ringing list for paper: plain text of at most 78 columns, with blanks to fill in by hand.
struct CallSheet {
  private let contacts: [(contact: Contact, due: DueRecord)]
  private let dated: DatedSite
  private let language: MessageLanguage
  private let settings: LanguageSettings

  /// Those of the records that have a number, in their order.
  init(_ due: [DueRecord], in dated: DatedSite, language: MessageLanguage) {
    contacts = due.compactMap { due in
      guard case .contact(let contact) = due.record, contact.line != nil else { return nil }
      return (contact, due)
    }
    self.dated = dated
    self.language = language
    settings = dated.site.settings(for: language)
  }

  var text: String {
    let head = CallSheetWords.title(settings.written(dated.today), .number(contacts.count))
    let groups = DueRecord.Importance.allCases.compactMap { importance -> String? in
      let entries = contacts.enumerated().filter { $0.element.due.importance == importance }
      if entries.isEmpty { return nil }
      let title = say(importance.title)
      return "\n\(title)\n\(String(repeating: "-", count: title.count))\n"
        + entries.map { entry($0.offset + 1, $0.element.contact, $0.element.due) }.joined()
    }
    let notes = contacts.isEmpty ? "" : "\n" + paragraph(CallSheetWords.before)
    let end = contacts.isEmpty ? "" : "\n" + paragraph(CallSheetWords.after)
    return say(head) + "\n" + notes + groups.joined() + end
  }

  private func entry(_ place: Int, _ contact: Contact, _ due: DueRecord) -> String {
    guard let line = contact.line else { return "" }
    let origin = line.place(in: dated.site, language: settings.language)
    let channel = line.channel.takesCalls ? nil : say(CallSheetWords.messagesOnly)
    let parts = [line.displayed, channel, origin].compactMap { $0 }
    let dial = parts.joined(separator: "   ")
    let name = "\(place). \(contact.name[settings.language])".wrapped(at: 74).replacing("\n", with: "\n   ")
    let warning = contact.isEmergencyLine ? ["!! " + say(CallSheetWords.emergency)] : []
    let record = "\(contact.id.rawValue)   \(say(CallSheetWords.lastDay(due.expires)))"
    let lines = (dial.count <= 75 ? [dial] : parts) + [record] + warning + CallSheetWords.questions.map(say)
    return "\n\(name)\n" + lines.map { "   \($0)\n" }.joined()
  }

  private func paragraph(_ words: [Message]) -> String {
    words.map { "* " + say($0).wrapped(at: 74).replacing("\n", with: "\n  ") + "\n" }.joined()
  }

  private func say(_ message: Message) -> String { message.text(in: language) }
}

extension Contact {
  /// A short number that people in danger dial: nobody keeps it busy to try it.
  fileprivate var isEmergencyLine: Bool {
    kind == .emergency || (kind == .police && line?.type == .shortCode)
  }
}
