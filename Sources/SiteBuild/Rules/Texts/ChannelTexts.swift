import Content
import Diagnostics

/// What goes out by a channel has the length and the signs that the channel takes.
enum ChannelTexts: TextRule {
  static let standsAlone = false

  static let tooLong = DiagnosticKind(
    "channel-too-long", .error,
    explanation: Message(
      en: """
        Each lesson that is not discreet also goes out as WhatsApp messages of at most 700 signs and as at most two text \
        messages (SMS). Lists and paragraphs are divided between messages, but one sentence is not: it has to fit \
        into a message together with the title, the day of the check and the address; the core of an SMS together \
        with a number, the month of the check and the address. What is kept free for numbers and dates is always the \
        same, so that time alone never makes a text too long.
        """,
      id: """
        Tiap pelajaran yang tidak tersamar juga dikirim sebagai pesan WhatsApp, paling banyak 700 huruf tiap pesan, dan \
        sebagai SMS, paling banyak dua. Daftar dan paragraf dibagi ke beberapa pesan, tetapi satu kalimat tidak: \
        kalimat itu harus muat dalam satu pesan bersama judul, tanggal pengecekan, dan alamatnya; inti untuk SMS \
        bersama nomor, bulan pengecekan, dan alamat. Ruang untuk nomor dan tanggal selalu sama, jadi waktu saja tidak \
        membuat teks terlalu panjang.
        """))

  static let foreignSign = DiagnosticKind(
    "sms-sign", .error,
    explanation: Message(
      en: """
        The core of a lesson also goes out by SMS, with a number and the site's address, and phones have only few \
        signs for that: Latin letters, digits, common punctuation (GSM-7). Curly quotes and dashes are exchanged by \
        the program; any other sign would make three messages of one, or arrive as a box.
        """,
      id: """
        Inti pelajaran juga dikirim lewat SMS, bersama nomor dan alamat situs, dan untuk itu HP hanya punya sedikit \
        tanda: huruf Latin, angka, tanda baca biasa (GSM-7). Tanda kutip melengkung dan garis panjang diganti oleh \
        program; tanda lain membuat satu pesan menjadi tiga, atau tiba sebagai kotak kosong.
        """))

  static let twoMessages = DiagnosticKind(
    "sms-two-messages", .note,
    explanation: Message(
      en: """
        A text message holds 160 signs. With the number, the month of the check and the address this lesson takes two, \
        which are joined on the phone: whoever sends it pays twice, and some old phones show the second one first. A \
        shorter core sentence makes one of it.
        """,
      id: """
        Satu SMS memuat 160 huruf. Bersama nomor, bulan pengecekan, dan alamatnya, pelajaran ini menjadi dua SMS yang \
        disambung di HP: pengirim membayar dua kali, dan sebagian HP lama menampilkan yang kedua lebih dulu. Kalimat \
        inti yang lebih pendek membuatnya satu.
        """))

  static let wordCount = DiagnosticKind(
    "script-length", .note,
    explanation: Message(
      en: """
        Scripts for radio and voice notes are put together from a lesson's items, so that they have 55 to 60 words for \
        30 seconds, 110 to 120 for 60 seconds and 150 to 170 for a voice note. Where no choice of items has as many, \
        the script is a little shorter or longer than its time.
        """,
      id: """
        Naskah radio dan pesan suara disusun dari butir-butir pelajaran: 55 sampai 60 kata untuk 30 detik, 110 sampai \
        120 untuk 60 detik, 150 sampai 170 untuk pesan suara. Kalau tidak ada pilihan butir yang jumlahnya pas, \
        naskahnya sedikit lebih pendek atau lebih panjang daripada waktunya.
        """))

  static let kinds = [tooLong, foreignSign, twoMessages, wordCount]

  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic] {
    guard case .lesson(let lesson) = text.subject, !lesson.isDiscreet else { return [] }
    return subject.site.settings.languages.flatMap { language in
      LessonChannels(lesson, in: language, of: subject.dated, subject.targets).problems.map(diagnostic)
    }
  }

  private static func diagnostic(_ problem: ChannelProblem) -> Diagnostic {
    switch problem.kind {
    case .tooLong(let channel, let signs, let room): tooLong(channel, signs, room, at: problem.location)
    case .sign(let sign): foreign(sign, at: problem.location)
    case .twoMessages(let signs): two(signs, at: problem.location)
    case .wordCount(let count, let wanted): outside(wanted, count, at: problem.location)
    }
  }
}

extension ChannelTexts {
  private static func tooLong(_ channel: Channel, _ signs: Int, _ room: Int, at place: SourceLocation) -> Diagnostic {
    let name = channel == .sms ? "SMS" : "WhatsApp"
    return Diagnostic(
      tooLong, at: place,
      Message(
        en: "this has \(signs) signs, and a message by \(name) has room for \(room) beside title, date and address",
        id: "ini \(signs) huruf, sedangkan pesan \(name) punya ruang \(room) di samping judul, tanggal, dan alamat"),
      hint: Message(en: "say it shorter, or make two sentences of it", id: "persingkat, atau jadikan dua kalimat"))
  }

  private static func foreign(_ sign: Character, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      foreignSign, at: place,
      Message(en: "'\(sign)' cannot be sent by SMS", id: "'\(sign)' tidak bisa dikirim lewat SMS"),
      hint: Message(
        en: "write it with letters, digits and common punctuation",
        id: "tulis dengan huruf, angka, dan tanda baca biasa"))
  }

  private static func two(_ signs: Int, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      twoMessages, at: place,
      Message(
        en: "by SMS this lesson takes two messages: \(signs) signs, and one holds 160",
        id: "lewat SMS pelajaran ini menjadi dua pesan: \(signs) huruf, sedangkan satu pesan memuat 160"),
      hint: Message(en: "say the core sentence in fewer words", id: "tulis kalimat inti lebih singkat"))
  }

  private static func outside(_ wanted: ClosedRange<Int>, _ count: Int, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      wordCount, at: place,
      Message(
        en: "the script for \(wanted.lowerBound) to \(wanted.upperBound) words has \(count)",
        id: "naskah untuk \(wanted.lowerBound) sampai \(wanted.upperBound) kata berisi \(count) kata"),
      hint: Message(
        en: "short items among key points, warning signs and steps make it come out right",
        id: "butir pendek di poin penting, tanda bahaya, dan langkah membuatnya pas"))
  }
}
