import Content
import Diagnostics

extension Message {
  static func translationLine(_ lesson: Lesson, _ language: String, _ part: String, _ state: String) -> Message {
    let words = ["current": "sesuai", "stale": "usang", "missing": "belum tercatat", "orphan": "tanpa bagian"]
    let line = "\(lesson.id.rawValue) \(language) \(part)"
    return Message(en: "\(line): \(state)", id: "\(line): \(words[state] ?? state)")
  }

  static func translationCounts(_ counts: [String: Int]) -> Message {
    func count(_ state: String) -> Int { counts[state] ?? 0 }
    return Message(
      en: """
        \(count("current")) current, \(count("stale")) stale, \(count("missing")) missing, \(count("orphan")) orphan
        """,
      id: """
        \(count("current")) sesuai, \(count("stale")) usang, \(count("missing")) belum tercatat, \
        \(count("orphan")) tanpa bagian
        """)
  }

  static func recorded(_ count: Int, _ path: String) -> Message {
    let number = number(count)
    return Message(
      en: "recorded in '\(path)': \(number.en) \(count == 1 ? "part" : "parts")",
      id: "dicatat di '\(path)': \(number.id) bagian")
  }

  static func nothingStale(_ lesson: String) -> Message {
    Message(en: "nothing of '\(lesson)' is stale", id: "tidak ada bagian '\(lesson)' yang usang")
  }

  static func noFormerWords(_ part: String) -> Message {
    Message(
      en: "the former words of '\(part)' are not in git's history of the file",
      id: "kata-kata lama '\(part)' tidak ada dalam riwayat git berkas itu")
  }

  static func unknownLesson(_ key: String) -> Message {
    Message(en: "no lesson is called '\(key)'", id: "tidak ada pelajaran bernama '\(key)'")
  }

  static func unknownLanguage(_ tag: String) -> Message {
    Message(en: "nothing is translated into '\(tag)'", id: "tidak ada terjemahan ke '\(tag)'")
  }

  static func unknownPart(_ part: String, of lesson: Lesson) -> Message {
    Message(
      en: "'\(lesson.id.rawValue)' has no part '\(part)'", id: "'\(lesson.id.rawValue)' tidak punya bagian '\(part)'")
  }
}
