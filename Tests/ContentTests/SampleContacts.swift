import Diagnostics
import Testing

@testable import Content

/// Reads a contact record as a site with two languages and one region would.
func contact(
  _ text: String, id: String = "kontak", regions: [String: String] = ["33.22": "Kabupaten Semarang"]
) throws -> (contact: Contact?, diagnostics: [Diagnostic]) {
  try contact(Marked(text), id: id, regions: regions)
}

func contact(
  _ marked: Marked, id: String = "kontak", regions: [String: String] = ["33.22": "Kabupaten Semarang"]
) throws -> (contact: Contact?, diagnostics: [Diagnostic]) {
  let (record, findings) = try record(marked)
  let tree = RegionTree(
    regions.map { code, name in
      Region(
        code: Region.Code(rawValue: code), type: "kabupaten", slug: code.replacing(".", with: "-"),
        name: Localized(inOrder: [name, name + " (en)"]), shortName: Localized(inOrder: [name, name]), aliases: [],
        location: SourceLocation(path: "x.csv"))
    })
  let reader = ContactReader(languages: sampleLanguages, regions: tree)
  let contact = reader.read(Located(id, at: SourceLocation(path: marked.file.path)), record)
  return (contact, findings.diagnostics)
}

/// A contact that lacks nothing, with more lines.
func sampleContact(
  _ id: String = "kontak", kind: String = "uptd-ppa", owner: String = "pemda-33.22", sector: String = "state",
  serves: String = #"["33.22"]"#, number: (digits: String, type: String)? = ("+622450000022", "landline"),
  method: String = "official-page", data: String = "2026-10-01", on: String = "2026-11-01", more: String = ""
) throws -> Contact {
  let line = number.map { "number: \"\($0.digits)\"\nnumber_type: \($0.type)\nreach: both\n" } ?? ""
  let text = """
    name: {id: Kantor, en: Office}
    kind: \(kind)
    owner: \(owner)
    sector: \(sector)
    serves: \(serves)
    \(line)\(more)
    verification:
      sources: [{source: daftar, data: \(data)}]
      method: \(method)
      by: editor
      on: \(on)
    """
  let (contact, diagnostics) = try contact(text, id: id)
  #expect(diagnostics.map(\.message.en) == [])
  return try #require(contact)
}

let sampleLanguages: [LanguageSettings] = [
  sampleLanguage(indonesian, date: "{day} {month} {year}", decimal: ",", group: ".", pattern: "UPTD PPA {region}"),
  sampleLanguage(english, date: "{month} {day}, {year}", decimal: ".", group: ",", pattern: "UPTD PPA, {region}"),
]

private func sampleLanguage(_ language: Language, date: String, decimal: String, group: String, pattern: String)
  -> LanguageSettings
{
  LanguageSettings(
    language: language, name: language.tag, segments: [:], sections: [:],
    calendar: LanguageSettings.Calendar(
      months: (1...12).map { "\(language.tag)-\($0)" }, date: date, dayMonth: "{day} {month}",
      monthYear: "{month} {year}"),
    numbers: LanguageSettings.Numbers(decimal: decimal, group: group), readability: nil, versification: nil, words: [:],
    kinds: [.uptdPPA: LanguageSettings.KindNames(label: "UPTD PPA", name: pattern)], regionTypes: [:], text: [],
    location: SourceLocation(path: "content/languages/\(language.tag).yml"))
}

let sampleValidity = Validity(shortCode: 365, landline: 180, mobile: 90, online: 200, publishedMonths: 18)
