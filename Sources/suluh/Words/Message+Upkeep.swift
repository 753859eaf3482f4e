import Content
import Diagnostics
import SiteBuild

extension Message {
  /// Until when a check holds, seen from a day; `day` is nil where nobody knows how old the data is.
  static func holds(until day: Day?, on today: Day) -> Message {
    guard let day else {
      return Message(en: "nobody knows how old its data is", id: "umur datanya tidak diketahui")
    }
    let count = abs(day.daysSinceEpoch - today.daysSinceEpoch)
    let (days, plural) = (number(count), count == 1 ? "" : "s")
    if day < today {
      return Message(
        en: "held until \(day), \(days.en) day\(plural) ago", id: "berlaku sampai \(day), sudah lewat \(days.id) hari")
    }
    if day == today { return Message(en: "holds until today, \(day)", id: "berlaku sampai hari ini, \(day)") }
    return Message(
      en: "holds until \(day), \(days.en) more day\(plural)", id: "berlaku sampai \(day), \(days.id) hari lagi")
  }
}

extension DueRecord.Importance {
  /// The heading of its list.
  var title: Message {
    switch self {
    case .national: Message(en: "Lines for the whole country", id: "Jalur untuk seluruh Indonesia")
    case .abroad: Message(en: "Missions and hotlines abroad", id: "Perwakilan RI dan jalur di luar negeri")
    case .priorityRegions: Message(en: "Regions that come first", id: "Daerah yang didahulukan")
    case .others: Message(en: "Other contacts", id: "Kontak lain")
    case .facts: Message(en: "Facts", id: "Fakta")
    case .systems: Message(en: "Portals and apps", id: "Portal dan aplikasi")
    }
  }
}

extension VerificationMethod {
  /// What somebody did.
  var words: Message {
    switch self {
    case .called: Message(en: "rung", id: "ditelepon")
    case .officialPage: Message(en: "read on the owner's page", id: "dibaca di halaman resmi pemiliknya")
    case .published: Message(en: "only read in a list or report", id: "hanya dibaca di daftar atau berita")
    }
  }
}

extension ContactState {
  /// What readers miss; nil where the number is shown.
  var trouble: Message? {
    switch self {
    case .shown: return nil
    case .lastKnown: return Message(en: "shown as last known", id: "tampil sebagai nomor terakhir yang diketahui")
    case .withheld(let reason):
      return Message(en: "not shown: \(reason.inWords.en)", id: "tidak tampil: \(reason.inWords.id)")
    }
  }
}

extension CheckedRecord {
  /// What a person calls it: a name, or a fact's sentence.
  var name: Localized<String> {
    switch self {
    case .contact(let contact): contact.name
    case .fact(let fact): fact.statement
    case .system(let system): system.purpose.map { "\(system.name): \($0)" }
    }
  }
}

extension PartialDate {
  /// As the content writes it (ISO 8601); nil for an unknown one.
  var written: String? {
    switch self {
    case .day(let day): day.description
    case .month: earliest.map { String($0.description.prefix(7)) }
    case .year: earliest.map { String($0.description.prefix(4)) }
    case .unknown: nil
    }
  }
}
