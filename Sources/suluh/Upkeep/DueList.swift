import Content
import Diagnostics
import SiteBuild

/// What is to be checked again, for a person: by importance, with everything needed to check it.
struct DueList {
  private let due: [DueRecord]
  private let dated: DatedSite
  private let language: MessageLanguage
  /// Whether all pages are named, not only the first.
  private let isInFull: Bool
  private let settings: LanguageSettings

  init(_ due: [DueRecord], in dated: DatedSite, language: MessageLanguage, isInFull: Bool) {
    self.due = due
    self.dated = dated
    self.language = language
    self.isInFull = isInFull
    settings = dated.site.settings(for: language)
  }

  /// Empty where nothing is due.
  var text: String {
    DueRecord.Importance.allCases.compactMap { importance in
      let records = due.filter { $0.importance == importance }
      if records.isEmpty { return nil }
      let title = "\(say(importance.title)): \(say(.number(records.count)))"
      return "== \(title)\n\n" + records.map(entry).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private func entry(_ due: DueRecord) -> String {
    var lines = ["\(due.record.id)  (\(due.record.location.shortPlace))", "  " + due.record.name[settings.language]]
    func add(_ label: Message, _ text: String?) {
      guard let text else { return }
      lines.append("  \(say(label).padded(to: 10)) \(text)")
    }
    if case .contact(let contact) = due.record {
      add(.number, contact.line.map { number(of: $0) } ?? contact.email?.value ?? say(.noNumber))
      add(.owner, contact.owner)
      add(.state, dated.states[contact.id].trouble.map(say))
    }
    if case .system(let system) = due.record { add(.address, system.url?.value ?? say(.noAddress)) }
    add(.holds, say(.holds(until: due.expires, on: dated.today)))
    let verification = due.record.verification
    add(.checked, "\(say(verification.method.words)), \(verification.on), \(verification.by)")
    for (index, source) in due.sources.enumerated() {
      let date = source.data.written ?? say(.undated)
      add(index == 0 ? .source : .nothing, "\(date)  \(source.source.title)")
      if let url = source.source.url { add(.nothing, url.value) }
    }
    add(.pages, pages(of: due))
    return lines.joined(separator: "\n") + "\n"
  }

  private func number(of line: Contact.Line) -> String {
    let place = line.place(in: dated.site, language: settings.language).map { ", \($0)" } ?? ""
    return line.displayed + (line.channel == .whatsapp ? ", WhatsApp" : "") + place
  }

  /// How many, and the first few.
  private func pages(of due: DueRecord) -> String {
    let paths = due.pages.compactMap { Page($0, in: settings.language).path(in: dated.site)?.string }
    let shown = isInFull ? paths[...] : paths.prefix(3)
    let rest = shown.count < paths.count ? ", …" : ""
    return paths.isEmpty ? say(.none) : "\(say(.number(paths.count))): \(shown.joined(separator: ", "))\(rest)"
  }

  private func say(_ message: Message) -> String { message.text(in: language) }
}

extension Message {
  fileprivate static let number = Message(en: "number", id: "nomor")
  fileprivate static let noNumber = Message(en: "no number recorded", id: "nomornya tidak tercatat")
  fileprivate static let address = Message(en: "address", id: "alamat")
  fileprivate static let noAddress = Message(en: "no address recorded", id: "alamatnya tidak tercatat")
  fileprivate static let owner = Message(en: "owner", id: "pemilik")
  fileprivate static let state = Message(en: "on site", id: "di situs")
  fileprivate static let holds = Message(en: "valid", id: "masa")
  fileprivate static let checked = Message(en: "checked", id: "diperiksa")
  fileprivate static let source = Message(en: "source", id: "sumber")
  fileprivate static let undated = Message(en: "undated", id: "tanpa tanggal")
  fileprivate static let pages = Message(en: "pages", id: "halaman")
  fileprivate static let none = Message(en: "none", id: "tidak ada")
  fileprivate static let nothing = Message(sameInAll: "")
}
