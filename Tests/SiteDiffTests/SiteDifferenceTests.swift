import Diagnostics
import Testing

@testable import SiteDiff

@Suite("what differs between two sites")
struct SiteDifferenceTests {
  @Test("a site and itself differ in nothing, and nothing is said")
  func sameSite() async throws {
    var site = SmallSite(["style.css": "p {}"])
    site.addPage("id/a.html", main: "<p>Sama.</p>")
    let difference = try await site.difference()
    #expect(difference.isEmpty)
    #expect(difference.text(in: .english).isEmpty)
    #expect(difference.text(in: .indonesian, verbose: true).isEmpty)
  }

  @Test("the manifest is not looked at")
  func manifest() async throws {
    let site = SmallSite(["manifest.json": "‹1|2›", "id/a.html": "<p>Sama.</p>"])
    #expect(try await site.difference().isEmpty)
  }

  @Test("one changed digit of a telephone number is the first line, with the pages that show it")
  func changedDigit() async throws {
    var site = SmallSite()
    for name in ["a", "b", "c"] {
      site.addPage(
        "id/\(name).html",
        main: """
          <h2>Kata ‹baru|lain› di awal</h2><div data-contact="kp2mi-0800"><h3>Halo PMI</h3>
          <a href="tel:0800100‹0|1›">0800 100‹0|1›</a></div>
          """)
    }
    let difference = try await site.difference()
    let change = try #require(difference.contacts.first)
    #expect(difference.contacts.count == 1)
    #expect(change.contact == "kp2mi-0800")
    #expect(change.field == .phone)
    #expect(change.old == ["0800 1000"])
    #expect(change.new == ["0800 1001"])
    #expect(change.pages == ["id/a.html", "id/b.html", "id/c.html"])
    let first = difference.text(in: .english).split(separator: "\n").first
    #expect(
      first
        == "kp2mi-0800 (Halo PMI): telephone 0800 1000 → 0800 1001, on 3 pages: id/a.html, id/b.html, id/c.html")
    #expect(difference.changedPages.allSatisfy { $0.classes == [.contactOrNumber, .text] })
  }

  @Test("a number that is told as a change of its contact is not told again as a change of text")
  func numberOnce() async throws {
    var site = SmallSite()
    site.addPage("id/a.html", main: "<p>Telepon <a data-contact=\"sapa\" href=\"tel:12‹9|8›\">SAPA 12‹9|8›</a>.</p>")
    let difference = try await site.difference()
    #expect(difference.contacts.map(\.new) == [["128"]])
    #expect(difference.changes.isEmpty)
  }

  @Test(
    "a number in the words that name a contact is a number of that contact",
    arguments: [
      ("<span data-contact=\"x\">garis nasional: 0800 100‹0|1› (dari Indonesia)</span>", "0800 1001"),
      ("(<span data-contact=\"x\">polisi: 11‹0|1› (dari Indonesia)</span>)", "111"),
      ("<b data-contact=\"x\">‹129|128›</b>", "128"),
    ])
  func mention(marked: String, number: String) async throws {
    var site = SmallSite()
    site.addPage("id/a.html", main: "<p>Tanya \(marked) dulu.</p>")
    let difference = try await site.difference()
    #expect(difference.contacts.map(\.contact) == ["x"])
    #expect(difference.contacts.map(\.new) == [[number]])
    #expect(difference.changes.isEmpty)
  }

  @Test("other words of a link to a number are a change of text")
  func wordsOfNumberLink() async throws {
    var site = SmallSite()
    site.addPage("id/a.html", main: "<p data-contact=\"x\"><a href=\"tel:129\">‹Telepon|Hubungi› 129</a></p>")
    let difference = try await site.difference()
    #expect(difference.contacts.isEmpty)
    #expect(difference.changes.map(\.kind) == [.text])
    #expect(difference.changes.first?.places.first?.words.new == "Hubungi 129")
  }

  @Test("every digit that changes is told somewhere")
  func everyDigit() async throws {
    var generator = SeededGenerator(state: 5)
    let frames = [
      "<p>§</p>", "<p data-contact=\"x\">Kantor § ini</p>",
      "<p><a data-contact=\"x\" href=\"a.html\">Garis §</a> siang</p>",
      "<p><a href=\"tel:129\">Telepon §</a></p>", "<address>§</address>",
      "<table><tr><td>a</td><td>§</td></tr></table>",
      "<p data-fact=\"f\">Sebanyak § orang</p>", "<dl><dt>Biaya</dt><dd>§</dd></dl>", "<h2>Bab §</h2>",
      "<div data-contact=\"x\"><address>Jalan §</address></div>", "<p>Pada <time>§</time></p>",
    ]
    let signs = Array("0123456789 +-.()")
    for _ in 0..<60 {
      var site = SmallSite()
      var count = 0
      for (index, frame) in frames.enumerated() {
        let number = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
          String(signs.randomElement(using: &generator) ?? " ")
        }.joined()
        let digit = Int.random(in: 0...8, using: &generator)
        let marked = frame.replacing("§", with: "\(number)‹\(digit)|\(digit + 1)›")
        site.addPage("id/\(index).html", main: marked)
        count += 1
      }
      let difference = try await site.difference()
      #expect(difference.changedPages.count == count)
      for page in difference.changedPages {
        #expect(page.classes.contains { $0 <= .moneyOrLaw }, "\(site.new[page.path] ?? "")")
      }
    }
  }

  @Test("another year in the footer of all pages is one line")
  func footerYear() async throws {
    var site = SmallSite()
    for index in 10..<40 {
      site.addPage("id/\(index).html", main: "<p>Isi \(index)</p>", footer: "<p>© ‹2025|2026› Suluh</p>")
    }
    let difference = try await site.difference()
    #expect(difference.contacts.isEmpty)
    let change = try #require(difference.changes.first)
    #expect(difference.changes.count == 1)
    #expect(change.pages.count == 30)
    #expect(change.part == .footer)
    #expect(difference.changedPages.allSatisfy { $0.classes == [.onlySharedParts] })
    #expect(difference.text(in: .english).contains("  30 pages: the footer changed: © [2025 → 2026] Suluh\n"))
    #expect(difference.text(in: .indonesian).contains("  30 halaman: bagian bawah berubah: © [2025 → 2026] Suluh\n"))
  }

  @Test("a digit of a telephone number in the footer is listed first, with its words and the count of pages")
  func footerPhone() async throws {
    var site = SmallSite()
    for index in 10..<40 {
      site.addPage(
        "id/\(index).html", main: "<p>Isi ‹\(index)|\(index + 1)› orang</p>",
        footer: "<p>Redaksi bisa dihubungi di 021 5550 12‹34|35› pada jam kerja</p>")
    }
    let difference = try await site.difference()
    let lines = difference.text(in: .english).split(separator: "\n")
    #expect(lines[0] == "the footer (no contact record): telephone 021 5550 1234 → 021 5550 1235, on 30 pages")
    #expect(lines[1] == "  old: Redaksi bisa dihubungi di 021 5550 1234 pada jam kerja")
    #expect(lines[2] == "  new: Redaksi bisa dihubungi di 021 5550 1235 pada jam kerja")
    #expect(difference.changedPages.allSatisfy { $0.classes.contains(.contactOrNumber) })
  }

  @Test("any other digit in a part that pages share is told in its whole sentence")
  func footerDigit() async throws {
    var site = SmallSite()
    let sentence = "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh dalam ‹3|4› hari"
    for index in 10..<20 { site.addPage("id/\(index).html", main: "<p>Isi</p>", footer: "<p>\(sentence)</p>") }
    let text = try await site.difference().text(in: .english)
    #expect(text.contains("numbers (1)\n  10 pages: the footer changed: satu dua tiga empat lima enam"))
    #expect(text.contains("sepuluh dalam [3 → 4] hari"))
  }

  @Test("what a page loses or gets as a whole is told by its contact, with all values")
  func wholeContacts() async throws {
    var site = SmallSite()
    let card = "<div data-contact=\"lpsk-148\"><p>LPSK</p><a href=\"tel:148\">148</a></div>"
    site.addPage("id/a.html", main: "<p>Isi</p>‹\(card)|›")
    site.addPage("id/b.html", main: "<p>Isi</p>‹|\(card)›")
    let difference = try await site.difference()
    #expect(difference.contacts.map(\.kind) == [.removed, .added])
    #expect(difference.contacts.map(\.pages) == [["id/a.html"], ["id/b.html"]])
    #expect(difference.contacts.map(\.old) == [["148"], []])
    #expect(difference.changes.isEmpty)
  }

  @Test("a number that was withdrawn is told as no longer shown")
  func withdrawn() async throws {
    var site = SmallSite()
    site.addPage(
      "id/a.html", main: "<div data-contact=\"x\">‹<a href=\"tel:129\">129</a>|<p>Nomor ditarik.</p>›</div>")
    let text = try await site.difference().text(in: .english)
    #expect(text.hasPrefix("x: telephone 129 → no longer shown, on 1 page: id/a.html\n"))
  }

  @Test("an e-mail and an address of a contact are told by their field")
  func fields() async throws {
    var site = SmallSite()
    site.addPage(
      "id/a.html",
      main: """
        <div data-contact="x"><a href="mailto:lapor@‹a|b›.id">lapor@‹a|b›.id</a>
        <address>Jalan Raya No. ‹1|2›</address></div>
        """)
    let difference = try await site.difference()
    #expect(difference.contacts.map(\.field) == [.address, .email])
    #expect(difference.contacts.flatMap(\.new) == ["Jalan Raya No. 2", "lapor@b.id"])
    #expect(difference.changes.isEmpty)
  }

  @Test(
    "each change has the class of what it means",
    arguments: [
      ("<p>Dalam ‹3|4› hari.</p>", ChangeClass.contactOrNumber),
      ("<p>Denda Rp ‹5|6› juta.</p>", .moneyOrLaw),
      ("<p>Gaji Rp‹5.000.000|6.000.000› sebulan.</p>", .moneyOrLaw),
      ("<p>Sekitar ‹62|63› persen.</p>", .moneyOrLaw),
      ("<p>Lihat Pasal ‹13|14› ayat ini.</p>", .moneyOrLaw),
      ("<p>See Article ‹5|6›.</p>", .moneyOrLaw),
      ("<p>UU ‹18/2017|19/2017› berlaku.</p>", .moneyOrLaw),
      ("<p>Sejak ‹2018|2019›.</p>", .moneyOrLaw),
      ("<p><span data-fact=\"f\">Banyak ‹orang|warga›</span> tahu.</p>", .moneyOrLaw),
      ("<p>Baca <a data-source=\"‹uu-1|uu-2›\" href=\"s.html\">dasarnya</a>.</p>", .moneyOrLaw),
      ("<p>Baca <a href=\"‹a|b›.html\">ini</a>.</p>", .link),
      ("<p>Tanyakan ‹nama|alamat› PT-nya.</p>", .text),
      ("<‹p|li›>Sama.</‹p|li›>", .structure),
      ("<p class=\"‹a|b›\">Sama.</p>", .structure),
      ("<div data-contact=\"x\"><p>Berlaku sampai ‹2026|2027›</p></div>", .contactOrNumber),
    ])
  func classes(marked: String, expected: ChangeClass) async throws {
    var site = SmallSite()
    site.addPage("id/a.html", main: marked)
    let difference = try await site.difference()
    #expect(difference.changedPages.map(\.classes) == [[expected]])
    #expect(difference.changes.map(\.kind) == [expected])
  }

  @Test("a sentence of a template that changes on pages with different names is one change")
  func templateSentence() async throws {
    var site = SmallSite()
    for name in ["Kupang", "Ende", "Sikka", "Alor", "Belu", "Ngada", "Flores", "Rote"] {
      site.addPage("id/\(name).html", main: "<p>‹Kantor|Dinas› di Kabupaten \(name) buka setiap hari.</p>")
    }
    let difference = try await site.difference()
    #expect(difference.changes.map(\.pages.count) == [8])
    #expect(difference.changes.first?.places.count == SiteDifference.placesKept)
  }

  @Test("the same number in different sentences is two changes")
  func numbersApart() async throws {
    var site = SmallSite()
    site.addPage("id/a.html", main: "<p>Tunggu ‹3|4› hari di rumah.</p>")
    site.addPage("id/b.html", main: "<p>Tunggu ‹3|4› hari di kantor.</p>")
    #expect(try await site.difference().changes.count == 2)
  }

  @Test("a page at another path with the same content is moved; others are added or removed, with their contacts")
  func lonePages() async throws {
    var site = SmallSite()
    site.addPage("id/a.html", main: "<p>Isi yang pindah</p>")
    site.addPage("id/b.html", main: "<p>Isi yang hilang <a href=\"tel:110\" data-contact=\"polri\">110</a></p>")
    site.new["id/c.html"] = site.new.removeValue(forKey: "id/a.html")
    site.new["id/b.html"] = nil
    let difference = try await site.difference()
    #expect(difference.movedPages == [MovedPage(old: "id/a.html", new: "id/c.html")])
    #expect(difference.removedPages.map(\.path) == ["id/b.html"])
    #expect(difference.addedPages.isEmpty)
    #expect(difference.contacts.map(\.kind) == [.removed])
    #expect(!difference.isEmpty)
  }

  @Test("files that are no pages are listed by what happened to them")
  func otherFiles() async throws {
    var site = SmallSite(["style.css": "p { margin: ‹1|22›px }"])
    site.old["a.txt"] = "a"
    site.new["b.txt"] = "b"
    let difference = try await site.difference()
    #expect(
      difference.files == [
        FileChange(path: "a.txt", oldSize: 1, newSize: nil), FileChange(path: "b.txt", oldSize: nil, newSize: 1),
        FileChange(path: "style.css", oldSize: 17, newSize: 18),
      ])
  }

  @Test("one worker and eight find the same")
  func width() async throws {
    var site = SmallSite()
    for index in 100..<180 {
      site.addPage("id/\(index).html", main: "<p>Isi ‹\(index)|\(index * 7)› dan ‹kata|lain› \(index % 9)</p>")
    }
    let one = try await site.difference(width: 1)
    let eight = try await site.difference(width: 8)
    #expect(one.changes == eight.changes && one.contacts == eight.contacts && one.sections == eight.sections)
    #expect(one.changes.count == 80)
  }

  @Test("a style sheet in the page that changes is one change, without its words")
  func inlineStyle() async throws {
    var site = SmallSite()
    for name in ["a", "b"] {
      site.add("id/\(name).html", "<head><style>p { margin: ‹1|2›px }</style></head><body><main>\(name)</main></body>")
    }
    let difference = try await site.difference()
    #expect(difference.changes.map(\.part) == [.style])
    #expect(difference.text(in: .english).contains("  2 pages: the style sheet changed\n"))
  }

  @Test("what follows from the words of a sheet, its edition code, is told once for all sheets")
  func editionCodes() async throws {
    var site = SmallSite()
    for name in ["a", "b"] {
      let code = "53-\(name)-‹7E49|2SD9›"
      site.addPage(
        "id/\(name).html",
        main: """
          <p>Tanya ‹dulu|saja› \(name)</p>
          <p>Kode <b data-edition="\(code)">\(code)</b> · <i data-edition="\(code)">r/53.html#\(code)</i> berlaku</p>
          """)
    }
    let difference = try await site.difference()
    #expect(difference.changes.map(\.part) == [.main, .main, .edition])
    #expect(difference.changes.last?.pages == ["id/a.html", "id/b.html"])
    #expect(difference.text(in: .english).contains("  2 pages: the edition code changed\n"))
    #expect(!difference.text(in: .english).contains("7E49"))
  }

  @Test("of a change on many pages the same pages are shown in both languages")
  func samePagesInBothLanguages() async throws {
    var site = SmallSite()
    for (index, name) in ["m", "z", "a", "k", "b", "q", "c", "w", "d"].enumerated() {
      let versions = ["id": "id/\(name).html", "en": "en/\(index).html"]
      site.addPage("id/\(name).html", versions: versions, main: "<p>Buka ‹setiap|pada› hari kerja</p>")
      site.addPage("en/\(index).html", language: "en", versions: versions, main: "<p>Open ‹every|on› working day</p>")
    }
    let difference = try await site.difference()
    #expect(difference.changes.map(\.pages.count) == [9, 9])
    #expect(difference.sections.count == SiteDifference.placesKept)
    #expect(difference.sections.allSatisfy { $0.columns.map(\.changes.count) == [1, 1] })
  }

  @Test("sections are shown in all languages of a page, also where only one changed")
  func languagesSideBySide() async throws {
    let versions = ["id": "id/a.html", "en": "en/b.html"]
    var site = SmallSite()
    site.addPage(
      "id/a.html", versions: versions, main: "<h1>Judul</h1><h2>Inti</h2><p>Tunggu ‹tiga|empat› hari.</p>")
    site.addPage(
      "en/b.html", language: "en", versions: versions, main: "<h1>Title</h1><h2>Core</h2><p>Wait three days.</p>")
    let section = try #require(try await site.difference().sections.first)
    #expect(section.columns.map(\.title) == ["Core", "Inti"])
    #expect(section.columns.map(\.text) == [["Wait three days."], []])
    #expect(section.columns.map(\.changes.count) == [0, 1])
    #expect(section.columns.map(\.isPageChanged) == [false, true])
  }
}
