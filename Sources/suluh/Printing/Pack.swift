import Content
import Diagnostics
import Output
import SiteBuild
import Synchronization
import Templates

/// One file with everything to print for a place: the PDFs, the texts to read aloud, and a page that lists them.
struct Pack: Sendable {
  private let run: PrintRun
  private let title: String
  private let path: String
  private let files = Files()

  /// PDFs by their number among the items.
  private final class Files: Sendable {
    let paths = Mutex<[Int: String]>([:])
  }

  /// - Parameter place: what it is for; its folder's name is the file's.
  init(_ run: PrintRun, for place: SheetPlace, in site: Site, out: String) {
    self.run = run
    let language = site.settings.languages[0]
    title = place.name(in: site, language) ?? place.code
    path = "\(out)/\(place.slug(in: site, language)).zip"
  }

  /// At most so many bytes, so that it can be sent on (5 MB).
  private static let limit = 5_000_000

  func put(_ index: Int, _ path: String) { files.paths.withLock { $0[index] = path } }

  /// Writes the file; its parts stand in the order of their names.
  func write() throws(UserError) {
    var members: [(name: String, bytes: [UInt8])] = []
    for (index, path) in files.paths.withLock({ $0 }) {
      members.append((run.sheets.fileName(of: run.items[index]), try TextFile.read(path)))
    }
    for item in run.items where item.paper == .a4 && item.form == .plain {
      if let text = run.sheets.text(of: item, isDraft: run.isDraft) { members.append(text) }
    }
    members.sort { $0.name < $1.name }
    var archive = ZipArchive()
    let until = run.items.compactMap { run.sheets.contactsUntil(of: $0) }.min()
    archive.add("index.html", Self.page(title, of: members.map(\.name), until: until))
    for member in members { archive.add(member.name, member.bytes) }
    let bytes = archive.bytes
    if bytes.count > Self.limit { throw UserError(.packTooLarge(path, bytes.count)) }
    try TextFile.place(bytes, at: path)
  }

  /// The page that lists the files; `until` is the last day of the numbers in them.
  static func page(_ title: String, of names: [String], until: Day?) -> [UInt8] {
    let title = title.escaped
    let days = until.map {
      """
      <p lang="id"><b>Nomor di dalamnya berlaku sampai \($0). Sesudah itu, buat paket baru.</b></p>
      <p lang="en"><b>The numbers in it hold until \($0). After that day, make a new pack.</b></p>

      """
    }
    let items = names.map(\.escaped).map { name in "<li><a href=\"\(name)\">\(name)</a></li>\n" }.joined()
    return Array(
      """
      <!doctype html>
      <html lang="mul"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <title>\(title)</title></head>
      <body><h1>\(title)</h1>
      <p lang="id">Semua lembar siap cetak, hitam putih. Pilih a4 atau f4. Berkas lipat dan ubin hanya untuk printer.</p>
      <p lang="en">All sheets, ready to print in black and white. Choose a4 or f4. Files called lipat (to be folded) and \
      ubin (two papers) are for printers only.</p>
      \(days ?? "")<ul>
      \(items)</ul></body></html>

      """.utf8)
  }
}

extension String {
  /// As it stands in HTML.
  fileprivate var escaped: String {
    var bytes: [UInt8] = []
    Text(self).write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Message {
  fileprivate static func packTooLarge(_ path: String, _ size: Int) -> Message {
    let kilobytes = number(size / 1000)
    return Message(
      en: "'\(path)' would have \(kilobytes.en) kB, and 5,000 is the most",
      id: "'\(path)' akan berisi \(kilobytes.id) kB, paling banyak 5.000")
  }
}
