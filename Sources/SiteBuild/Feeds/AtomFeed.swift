import Content
import Output
import Templates

/// What has changed, as a feed (RFC 4287), the newest first: what editors wrote into `changes.yml`, numbers that were
/// withdrawn, and for each day how much was checked. It comes from the content alone, never from the history of its
/// files, so that a copy without history gives the same bytes. Nothing in it is about a discreet lesson.
struct AtomFeed {
  let dated: DatedSite
  let targets: LinkTargets
  let language: Language
  let path: OutputPath

  /// Readers of feeds need no more.
  static let limit = 40

  private struct Entry {
    let day: Day
    let key: String
    let title: String
    let page: OutputPath?
  }

  var bytes: [UInt8] {
    let site = dated.site
    let settings = site[language]
    let entries = self.entries
    let updated = entries.first?.day ?? Day(daysSinceEpoch: 0)
    var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    xml += "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(language.tag)\">\n"
    xml += "<title>\(escaped("\(site.settings.name[language]): \(settings.string(.feedTitle))"))</title>\n"
    xml += "<id>\(escaped(site.url(of: path)))</id>\n"
    xml += "<updated>\(updated)T00:00:00Z</updated>\n"
    xml += "<link rel=\"self\" href=\"\(escaped(site.url(of: path)))\"/>\n"
    xml += "<author><name>\(escaped(site.settings.publisher.name.value))</name></author>\n"
    for entry in entries {
      let page = entry.page ?? Page(.home, in: language).path(in: site)
      xml += "<entry>\n<title>\(escaped(entry.title))</title>\n"
      xml += "<id>tag:\(site.settings.host),\(entry.day):\(language.tag)/\(entry.key)</id>\n"
      xml += "<updated>\(entry.day)T00:00:00Z</updated>\n"
      if let page { xml += "<link href=\"\(escaped(site.url(of: page)))\"/>\n" }
      xml += "</entry>\n"
    }
    return Array((xml + "</feed>\n").utf8)
  }

  private var entries: [Entry] {
    let all = written + withdrawn + checked
    let sorted = all.sorted { $0.day != $1.day ? $0.day > $1.day : $0.key < $1.key }
    return Array(sorted.prefix(Self.limit))
  }

  /// What is dated later appears on its day.
  private var written: [Entry] {
    dated.site.changes.filter { $0.on <= Verification.latestDay(on: dated.today) }.map { change in
      Entry(
        day: change.on, key: "change/\(change.id.rawValue)", title: change.text[language],
        page: change.about.flatMap { page(of: $0.value) })
    }
  }

  private func page(of link: String) -> OutputPath? {
    guard case .page(let subject, _) = targets.target(of: link) else { return nil }
    let page = Page(subject, in: language)
    return page.isDiscreet(in: dated.site) ? nil : page.path(in: dated.site)
  }

  private var withdrawn: [Entry] {
    dated.site.contacts.compactMap { contact in
      contact.withdrawn.map { withdrawal in
        Entry(
          day: withdrawal.on, key: "withdrawn/\(contact.id.rawValue)",
          title: dated.site[language].string(.feedWithdrawn, ["name": contact.name[language]]),
          page: Page(.contacts, in: language).path(in: dated.site))
      }
    }
  }

  private var checked: [Entry] {
    let site = dated.site
    var counts: [Day: (numbers: Int, facts: Int)] = [:]
    for contact in site.contacts where contact.line != nil { counts[contact.verification.on, default: (0, 0)].numbers += 1 }
    for fact in site.facts { counts[fact.verification.on, default: (0, 0)].facts += 1 }
    let settings = site[language]
    return counts.map { day, count in
      Entry(
        day: day, key: "checked",
        title: settings.string(
          .feedChecked, ["numbers": settings.written(count.numbers), "facts": settings.written(count.facts)]),
        page: Page(.about, in: language).path(in: site))
    }
  }

  private func escaped(_ text: String) -> String { String(decoding: Markup(Text(text)).bytes, as: UTF8.self) }
}

extension Site {
  /// `id/perubahan.xml`
  func feedPath(_ language: Language) -> OutputPath? {
    OutputPath("\(language.tag)/\(self[language].segments["changes"]?.value ?? "changes").xml")
  }
}
