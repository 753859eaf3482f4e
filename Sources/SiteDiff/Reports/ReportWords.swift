import Diagnostics

/// What the reports say, whatever their form.
enum ReportWords {
  static func name(of kind: ChangeClass) -> Message {
    switch kind {
    case .contactOrNumber: Message(en: "contact or number", id: "kontak atau angka")
    case .moneyOrLaw: Message(en: "money or law", id: "uang atau hukum")
    case .link: Message(en: "link", id: "tautan")
    case .text: Message(en: "text", id: "teks")
    case .structure: Message(en: "structure", id: "susunan")
    case .onlySharedParts: Message(en: "only shared page parts", id: "hanya bagian bersama")
    }
  }

  static func heading(of kind: ChangeClass) -> Message {
    switch kind {
    case .contactOrNumber: Message(en: "numbers", id: "angka")
    case .moneyOrLaw: Message(en: "money, years and law", id: "uang, tahun, dan hukum")
    case .link: Message(en: "links and pictures", id: "tautan dan gambar")
    case .text: Message(en: "text", id: "teks")
    case .structure: Message(en: "structure", id: "susunan")
    case .onlySharedParts: Message(en: "parts that pages share", id: "bagian bersama")
    }
  }

  static func name(of field: ContactChange.Field) -> Message {
    switch field {
    case .phone: Message(en: "telephone", id: "telepon")
    case .email: Message(en: "e-mail", id: "surel")
    case .address: Message(en: "address", id: "alamat")
    }
  }

  static func name(of part: PagePart) -> Message {
    switch part {
    case .main: Message(en: "the page", id: "isi halaman")
    case .head: Message(en: "title and description", id: "judul dan ringkasan")
    case .header: Message(en: "the header", id: "bagian atas")
    case .navigation: Message(en: "the navigation", id: "menu")
    case .footer: Message(en: "the footer", id: "bagian bawah")
    case .style: Message(en: "the style sheet", id: "lembar gaya")
    case .script: Message(en: "the script", id: "skrip")
    case .edition: Message(en: "the edition code", id: "kode edisi")
    case .other: Message(en: "the rest of the page", id: "bagian lain halaman")
    }
  }

  static func changed(_ part: PagePart) -> Message {
    let name = name(of: part)
    return Message(en: "\(name.en) changed", id: "\(name.id) berubah")
  }

  static let noRecord = Message(en: "no contact record", id: "tanpa catatan kontak")
  static let notShown = Message(en: "no longer shown", id: "tidak ditampilkan lagi")
  static let notShownBefore = Message(en: "not shown before", id: "belum ditampilkan sebelumnya")
  static let removed = Message(en: "removed", id: "dihapus")
  static let added = Message(en: "added", id: "ditambahkan")
  static let changed = Message(en: "changed", id: "berubah")
  static let withoutNumber = Message(en: "without a number", id: "tanpa nomor")
  static let onlyMarkup = Message(
    en: "the words are the same, the HTML around them is not", id: "kata-katanya sama, HTML di sekitarnya berubah")
  static let old = Message(en: "old", id: "lama")
  static let new = Message(en: "new", id: "baru")
  static let pagesAdded = Message(en: "pages added", id: "halaman ditambahkan")
  static let pagesRemoved = Message(en: "pages removed", id: "halaman dihapus")
  static let pagesMoved = Message(en: "pages moved", id: "halaman dipindahkan")
  static let otherFiles = Message(en: "other files", id: "berkas lain")
  static let topFolder = Message(en: "top folder", id: "folder teratas")

  static func more(_ number: Int) -> Message {
    let count = Message.counted(number, one: "more", many: "more", id: "lagi")
    return Message(en: "and \(count.en)", id: "dan \(count.id)")
  }

  static func moreWhenVerbose(_ number: Int) -> Message {
    let more = more(number)
    return Message(en: "\(more.en): --verbose lists all", id: "\(more.id): --verbose menampilkan semua")
  }

  static func onPages(_ number: Int) -> Message {
    let pages = Message.pages(number)
    return Message(en: "on \(pages.en)", id: "di \(pages.id)")
  }

  /// How much changed, for the end of the report.
  static func summary(_ difference: SiteDifference) -> Message {
    let pages = Message.pages(difference.changedPages.count)
    let classes = difference.pagesByClass.filter { $0.pages > 0 }.map { kind, count in
      let name = name(of: kind)
      let number = Message.counted(count, one: name.en, many: name.en, id: name.id)
      return number
    }
    let parts = [
      (difference.addedPages.count, added), (difference.removedPages.count, removed),
      (difference.movedPages.count, Message(en: "moved", id: "dipindahkan")),
    ].filter { $0.0 > 0 }.map { Message.counted($0.0, one: $0.1.en, many: $0.1.en, id: $0.1.id) }
    let files = Message.counted(difference.files.count, one: "other file", many: "other files", id: "berkas lain")
    func text(_ language: MessageLanguage) -> String {
      let inside = classes.map { $0.text(in: language) }.joined(separator: ", ")
      let first = "\(pages.text(in: language)) \(changed.text(in: language))" + (inside.isEmpty ? "" : " (\(inside))")
      let rest = parts + (difference.files.isEmpty ? [] : [files])
      return ([first] + rest.map { $0.text(in: language) }).joined(separator: "; ")
    }
    return Message(en: text(.english), id: text(.indonesian))
  }
}
