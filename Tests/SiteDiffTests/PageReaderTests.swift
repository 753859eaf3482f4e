import Output
import Testing

@testable import SiteDiff

@Suite("reading a page")
struct PageReaderTests {
  @Test("blocks are what stands apart; inline elements do not part words")
  func blocks() throws {
    let page = try document(
      "<main><p>Satu <b>d</b>ua<br>tiga</p><ul><li>empat&nbsp;lima</li><li>A &amp; B</li></ul></main>")
    #expect(page.blocks.map(\.text) == ["Satu dua tiga", "empat lima", "A & B"])
    #expect(page.blocks.map(\.tag) == ["p", "li", "li"])
  }

  @Test("parts of a page are told apart, and what is in main is main")
  func parts() throws {
    let page = try document(
      "<head><title>T</title></head><header>H <nav>N</nav></header><main><header>M</header></main><footer>F</footer>")
    #expect(page.blocks.map(\.text) == ["T", "H", "N", "M", "F"])
    #expect(page.blocks.map(\.part) == [.head, .header, .header, .main, .footer])
    #expect(page.title == "T")
  }

  @Test("a page without main is all main content")
  func withoutMain() throws {
    #expect(try document("<body><p>Pindah</p></body>").blocks.map(\.part) == [.main])
  }

  @Test("headings begin sections, and facts and sources are kept with their words")
  func sections() throws {
    let page = try document(
      """
      <main><h1>Judul</h1><p>awal</p><h2>Inti</h2><p>Dasar <a data-source="uu-18-2017" href="x.html">UU 18/2017,
      Pasal 13</a>.</p><div data-fact="f1"><p>Isi fakta</p></div></main>
      """)
    #expect(page.sections.map(\.title) == [nil, "Judul", "Inti"])
    #expect(page.blocks.map(\.section) == [1, 1, 2, 2, 2])
    #expect(page.sections[2].references.map(\.id) == ["uu-18-2017", "f1"])
    #expect(page.sections[2].references.first?.title == "UU 18/2017, Pasal 13")
    #expect(page.blocks.last?.flags.allSatisfy { $0.contains(.fact) } == true)
  }

  @Test("a contact's number is found in its link, in its text, and once for both")
  func contacts() throws {
    let page = try document(
      """
      <main><li data-contact="a"><h3>Halo</h3><a href="tel:+622129244800">+62 21 2924 4800</a> <a
      href="https://wa.me/62811">WhatsApp</a></li><div data-contact="b"><span>129</span> <time>2026-11-21</time>
      <p>Sumber tahun 2025</p></div></main>
      """)
    #expect(page.contacts["a"]?.values.map(\.shown) == ["+62 21 2924 4800", "+62811"])
    #expect(page.contacts["a"]?.name == "Halo")
    #expect(page.contacts["b"]?.values.map(\.shown) == ["129"])
    #expect(page.looseValues.isEmpty)
  }

  @Test("a card as the site's templates write it gives its name, its number, its e-mail and its address")
  func card() throws {
    let page = try document(
      """
      <main><ol><li class="card" data-contact="x"><p class="tag">Kantor</p><p class="name">BP3MI Kupang</p>
      <p class="line"><a class="call" href="tel:+62380123456"><span>Telepon</span> <b>+62 380 123 456</b></a></p>
      <dl><div><dt>Biaya</dt><dd>gratis</dd></div><div><dt>Berlaku sampai</dt><dd><time>1 Mei 2027</time></dd></div>
      <div><dt>Alamat</dt><dd class="address">Jalan Raya No. 1</dd></div></dl>
      <p>Surel <a href="mailto:A@b.id">A@b.id</a></p></li></ol></main>
      """)
    let contact = try #require(page.contacts["x"])
    #expect(contact.name == "BP3MI Kupang")
    #expect(contact.values.map(\.shown) == ["+62 380 123 456", "Jalan Raya No. 1", "A@b.id"])
    #expect(contact.values.map(\.field) == [.phone, .address, .email])
    #expect(page.blocks.map(\.text).contains("Berlaku sampai 1 Mei 2027"))
    #expect(page.blocks.allSatisfy { $0.contact == "x" })
  }

  @Test("the cells of a row are one block, with a space between them")
  func rows() throws {
    let page = try document("<main><table><tr><th>Kupang</th><td>3</td></tr><tr><td>a</td></tr></table></main>")
    #expect(page.blocks.map(\.text) == ["Kupang 3", "a"])
  }

  @Test("what whole blocks rest on is named by the first of them")
  func recordTitles() throws {
    let page = try document("<main><ul><li data-source=\"s\"><p>Undang-Undang</p><p>Sekretariat</p></li></ul></main>")
    #expect(page.blocks.flatMap(\.references).map(\.title) == ["Undang-Undang", "Undang-Undang"])
  }

  @Test("links on the site are kept by the path that they lead to")
  func links() throws {
    let page = try document(
      "<main><p><a href=\"../r/53.html#x\">r</a> <a href=\"#y\">y</a> <a href=\"https://a.id/b\">b</a></p></main>")
    #expect(page.blocks.first?.links == ["id/r/53.html#x", "#y", "https://a.id/b"])
  }

  @Test("tags that are not closed, and closing tags of nothing, stop nothing")
  func broken() throws {
    let page = try document("<main></b><p>satu<p>dua < tiga</div><p>empat</main><!-- <p>x</p> --><p data-x='>'>lima")
    #expect(page.blocks.map(\.text) == ["satu", "dua < tiga", "empat", "lima"])
  }

  @Test("random bytes are read to their end")
  func randomBytes() throws {
    var generator = SeededGenerator(state: 11)
    let pieces = [
      "<", ">", "/", "<p", "<main", "</main", "\"", "'", "=", "&", "&#x", ";", " ", "<!--", "-->", "<style>",
      "0800 1000",
    ]
    let path = try #require(OutputPath("a.html"))
    var blocks = 0
    for _ in 0..<2000 {
      let count = Int.random(in: 0...40, using: &generator)
      var bytes: [UInt8] = []
      for _ in 0..<count {
        if Bool.random(using: &generator) {
          bytes.append(UInt8.random(in: 0...255, using: &generator))
        } else {
          bytes += pieces.randomElement(using: &generator)!.utf8
        }
      }
      let page = PageReader.read(PageSource(bytes), path: path)
      #expect(page.blocks.allSatisfy { $0.words.count == $0.flags.count })
      blocks += page.blocks.count
    }
    #expect(blocks > 1000)
  }
}
