import Content

/// A calendar file (RFC 5545): lines of at most 75 octets that end with CR and LF, and days without times. No event has a
/// time at which it was written, since two builds are to give the same bytes: the stamp that the format demands is fixed.
struct CalendarText {
  private var output = ""
  let host: String

  init(name: String, host: String) {
    self.host = host
    add("BEGIN:VCALENDAR")
    add("VERSION:2.0")
    add("PRODID:-//Suluh//Suluh//EN")
    add("CALSCALE:GREGORIAN")
    add("METHOD:PUBLISH")
    add("X-WR-CALNAME:\(Self.escaped(name))")
  }

  /// - Parameters:
  ///   - id: names the event for good, whatever changes in it.
  ///   - end: the last day, that day included.
  ///   - rule: how it comes again, as the format writes it.
  mutating func addEvent(
    _ id: String, from start: Day, to end: Day, rule: String? = nil, summary: String, description: String, url: String?
  ) {
    add("BEGIN:VEVENT")
    add("UID:\(id)@\(host)")
    add("DTSTAMP:20250101T000000Z")
    add("DTSTART;VALUE=DATE:\(Self.written(start))")
    add("DTEND;VALUE=DATE:\(Self.written(end.adding(days: 1)))")
    if let rule { add("RRULE:\(rule)") }
    add("SUMMARY:\(Self.escaped(summary))")
    if !description.isEmpty { add("DESCRIPTION:\(Self.escaped(description))") }
    if let url { add("URL:\(url)") }
    add("TRANSP:TRANSPARENT")
    add("END:VEVENT")
  }

  var bytes: [UInt8] {
    var whole = self
    whole.add("END:VCALENDAR")
    return Array(whole.output.utf8)
  }

  /// A line goes on behind a space, and is never broken within a sign.
  private mutating func add(_ line: String) {
    var octets = 0
    for sign in line {
      let length = sign.utf8.count
      if octets + length > 75 {
        output += "\r\n "
        octets = 1
      }
      output.append(sign)
      octets += length
    }
    output += "\r\n"
  }

  private static func written(_ day: Day) -> String { day.description.replacing("-", with: "") }

  private static func escaped(_ text: String) -> String {
    [("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")].reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
