import Diagnostics

extension HTMLReport {
  /// A table: which contact, its old and new values, and on which pages.
  func writeContacts(to out: inout HTMLWriter) {
    guard !difference.contacts.isEmpty else { return }
    out.element("h2", say(HTMLReportWords.contacts))
    out.element("table") { out in
      out.element("thead") { out in
        out.element("tr") { out in
          for title in [HTMLReportWords.contact, ReportWords.old, ReportWords.new, HTMLReportWords.place] {
            out.element("th", heading(title))
          }
        }
      }
      out.element("tbody") { out in
        for change in difference.contacts { out.element("tr") { out in write(change, &out) } }
      }
    }
  }

  private func write(_ change: ContactChange, _ out: inout HTMLWriter) {
    out.element("td") { out in
      let name = change.name(in: language)
      out.element("b", name ?? change.contact ?? say(ReportWords.noRecord))
      if name != nil, let id = change.contact { out.element("p", class: "small", id) }
      if change.contact == nil { out.element("p", class: "small", say(ReportWords.name(of: change.part))) }
      out.element("p", class: "small", change.field.map { say(ReportWords.name(of: $0)) } ?? "")
    }
    let old = change.old.joined(separator: ", ")
    let new = change.new.joined(separator: ", ")
    out.element("td") { out in
      out.element("del", old)
      if old.isEmpty {
        out.text(say(change.kind == .removed ? ReportWords.withoutNumber : ReportWords.notShownBefore))
      }
      if !change.old.isEmpty, !change.context.pieces.isEmpty { out.element("p", class: "small", change.context.old) }
    }
    out.element("td") { out in
      out.element("ins", new)
      if new.isEmpty { out.text(say(change.kind == .added ? ReportWords.withoutNumber : ReportWords.notShown)) }
      if !change.new.isEmpty, !change.context.pieces.isEmpty { out.element("p", class: "small", change.context.new) }
    }
    out.element("td", class: "small") { out in
      out.element("b", say(.pages(change.pages.count)))
      for page in change.pages.prefix(TextReport.pagesNamed) { out.element("p", page) }
      let further = change.pages.count - TextReport.pagesNamed
      if further > 0 { out.element("p", say(ReportWords.more(further))) }
    }
  }
}
