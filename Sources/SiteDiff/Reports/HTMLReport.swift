import Diagnostics

extension SiteDifference {
  /// The report for somebody who decides and has no tools: one file that needs no other, half a page of summary, then
  /// what changed with old and new in all languages side by side, and two lines for signatures. It prints on A4.
  public func html(in language: MessageLanguage) -> String {
    var out = HTMLWriter()
    HTMLReport(difference: self, language: language).write(to: &out)
    return out.html
  }
}

/// What the report for somebody who decides says, and in which language.
struct HTMLReport {
  let difference: SiteDifference
  let language: MessageLanguage

  func say(_ message: Message) -> String { message.text(in: language) }

  /// A message as the first words of a sentence or heading.
  func heading(_ message: Message) -> String {
    let text = say(message)
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  fileprivate func write(to out: inout HTMLWriter) {
    out.markup("<!doctype html>\n")
    out.element("html", lang: language.rawValue) { out in
      out.element("head") { out in
        out.markup(
          "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        out.element("title", say(HTMLReportWords.title))
        out.markup(Self.style)
      }
      out.element("body") { out in
        writeBody(to: &out)
      }
    }
  }

  private func writeBody(to out: inout HTMLWriter) {
    out.element("h1", say(HTMLReportWords.title))
    out.element("p", class: "small") { out in
      out.text("\(say(HTMLReportWords.compared)): ")
      out.element("code", difference.oldFolder)
      out.text(" → ")
      out.element("code", difference.newFolder)
    }
    guard !difference.isEmpty else { return out.element("p", say(HTMLReportWords.nothing)) }
    writeSummary(to: &out)
    writeContacts(to: &out)
    writeSections(to: &out)
    writeShared(to: &out)
    writePages(to: &out)
    writeSignatures(to: &out)
  }

  private func writeSummary(to out: inout HTMLWriter) {
    out.element("h2", say(HTMLReportWords.summary))
    out.element("p", class: "lead", heading(ReportWords.summary(difference)) + ".")
    guard !difference.contacts.isEmpty else { return }
    let counts = ContactChange.Kind.allCases.compactMap { kind -> String? in
      let count = difference.contacts.count { $0.kind == kind }
      return count == 0 ? nil : "\(count) \(say(HTMLReportWords.verb(of: kind)))"
    }
    out.element("p") { out in
      out.element("b", "\(say(HTMLReportWords.contacts)): \(counts.joined(separator: ", ")).")
      out.text(" " + say(HTMLReportWords.contactsHint))
    }
  }

  private func writeSignatures(to out: inout HTMLWriter) {
    out.element("section", class: "signatures") { out in
      out.element("h2", say(HTMLReportWords.readBy))
      for _ in 1...2 { out.element("p", class: "signature", say(HTMLReportWords.signature)) }
    }
  }

  private static let style: StaticString = """
    <style>
    @page { size: A4; margin: 18mm 16mm; }
    :root { color-scheme: light; }
    body { font: 15px/1.5 system-ui, "Noto Sans", Arial, sans-serif; color: #1a1a1a; background: #fff; max-width: 60rem;
      margin: 2rem auto; padding: 0 1rem; }
    h1 { font-size: 1.7rem; margin: 0; } h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; border-bottom: 2px solid #333; }
    h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; } p { margin: .35rem 0; } .lead { font-size: 1.1rem; }
    .small { font-size: .85rem; color: #555; } code { overflow-wrap: anywhere; }
    table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #999; padding: .3rem .5rem;
      text-align: left;
      vertical-align: top; overflow-wrap: anywhere; } th { background: #f0f0f0; } tr { break-inside: avoid; }
    .columns { display: flex; flex-wrap: wrap; gap: .75rem; } .columns > div { flex: 1 1 18rem; border: 1px solid #bbb;
      padding: .5rem .75rem; min-width: 0; }
    .change { border-top: 1px dotted #999; padding-top: .35rem; } .kind { font-weight: 600; }
    del { background: #fbdcdc; color: #7a0000; } ins { background: #d6f2d9; color: #00471b; }
    .signatures { break-inside: avoid; margin-top: 3rem; } .signature { border-top: 1px solid #000; margin-top: 4rem;
      padding-top: .25rem; max-width: 24rem; }
    @media print { body { margin: 0; max-width: none; font-size: 10.5pt; } h2, h3 { break-after: avoid; }
      .columns { flex-wrap: nowrap; } .columns > div { flex-basis: 0; } del, ins { print-color-adjust: exact; } }
    </style>

    """
}
