import Diagnostics
import Print

extension Message {
  static let printing = Message(en: "printing", id: "mencetak")

  static func printed(_ made: Int, kept: Int, in folder: String) -> Message {
    let (new, old) = (number(made), number(kept))
    return Message(
      en: "PDFs in '\(folder)': \(new.en) made, \(old.en) as before",
      id: "PDF di '\(folder)': \(new.id) dibuat, \(old.id) seperti semula")
  }

  static func recorded(_ count: Int) -> Message {
    let number = number(count)
    return Message(
      en: "\(number.en) new edition\(count == 1 ? "" : "s") in content/editions.csv",
      id: "\(number.id) edisi baru di content/editions.csv")
  }

  /// `12 s left`.
  static func left(_ seconds: Int) -> Message {
    let (minutes, rest) = (seconds / 60, seconds % 60)
    return minutes == 0
      ? Message(en: "\(rest) s left", id: "\(rest) detik lagi")
      : Message(en: "\(minutes) min \(rest) s left", id: "\(minutes) menit \(rest) detik lagi")
  }
}

extension PrintFailure {
  /// What became of a sheet.
  func message(of sheet: String) -> Message {
    switch self {
    case .overflow(let words, let millimetres, let contact?):
      Message(
        en: "'\(sheet)' has no room for '\(words)' of the contact '\(contact)': \(millimetres) mm too much",
        id: "'\(sheet)' tidak muat untuk '\(words)' dari kontak '\(contact)': kelebihan \(millimetres) mm")
    case .overflow(let words, let millimetres, nil):
      Message(
        en: "'\(sheet)' has no room from '\(words)' on: \(millimetres) mm too much",
        id: "'\(sheet)' tidak muat mulai dari '\(words)': kelebihan \(millimetres) mm")
    case .outside(let name, let millimetres):
      Message(
        en: "on '\(sheet)', '\(name)' leaves its place by \(millimetres) mm",
        id: "di '\(sheet)', '\(name)' keluar dari tempatnya \(millimetres) mm")
    case .refused(let reason):
      Message(en: "'\(sheet)' cannot be made: \(reason)", id: "'\(sheet)' tidak bisa dibuat: \(reason)")
    case .died(let lastWords):
      Message(
        en: "the program that makes '\(sheet)' ended: \(lastWords)",
        id: "program yang membuat '\(sheet)' berhenti: \(lastWords)")
    case .hung:
      Message(
        en: "the program that makes '\(sheet)' gave no answer", id: "program yang membuat '\(sheet)' tidak menjawab")
    case .rubbish(let line):
      Message(
        en: "the program that makes '\(sheet)' answered '\(line)'",
        id: "program yang membuat '\(sheet)' menjawab '\(line)'")
    }
  }

  /// What to do.
  var hint: Message? {
    switch self {
    case .overflow(_, _, nil):
      Message(en: "take words out of the handout's text", id: "kurangi kata dalam teks bahan cetaknya")
    case .overflow: Message(en: "shorten the contact's name", id: "pendekkan nama kontaknya")
    case .outside: Message(en: "look at templates/sheet.css", id: "periksa templates/sheet.css")
    case .refused, .died, .hung, .rubbish: nil
    }
  }
}

extension PythonEnvironment.Problem {
  var message: Message {
    switch self {
    case .noPython:
      Message(en: "PDFs are made with Python 3, which is missing", id: "PDF dibuat dengan Python 3, yang belum ada")
    case .noFont: Message(en: "the font Andika is missing", id: "huruf Andika belum ada")
    case .cannotInstall(let reason):
      Message(en: "what makes PDFs cannot be installed: \(reason)", id: "pembuat PDF tidak bisa dipasang: \(reason)")
    case .cannotFetch(let reason):
      Message(en: "what makes PDFs cannot be fetched: \(reason)", id: "pembuat PDF tidak bisa diambil: \(reason)")
    case .noLibrary(let names):
      Message(
        en: "what makes PDFs needs \(names.joined(separator: ", "))",
        id: "pembuat PDF memerlukan \(names.joined(separator: ", "))")
    case .cannotWrite(let folder):
      Message(en: "'\(folder)' cannot be written", id: "'\(folder)' tidak bisa ditulis")
    }
  }

  /// The one command that mends it. The pages for the browser work without.
  var hint: Message? {
    switch self {
    case .noFont: Message(sameInAll: "sudo apt-get install fonts-sil-andika")
    case .cannotFetch:
      Message(
        en: "connect to the network and run it again: what it needs is fetched once, and kept",
        id: "sambungkan ke jaringan lalu ulangi: yang diperlukan diambil sekali, lalu disimpan")
    case .noPython, .cannotInstall, .noLibrary:
      Message(
        sameInAll: """
          sudo apt-get install python3-venv libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fonts-sil-andika
          """)
    case .cannotWrite: nil
    }
  }
}
