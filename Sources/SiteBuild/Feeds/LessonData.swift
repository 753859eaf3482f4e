import Content
import Output
import Templates

/// A lesson for machines that read (schema.org, as JSON-LD): title, language, publisher, licence. It holds no number of a
/// contact, since machines keep what they read past its day; a discreet lesson has none at all.
enum LessonData {
  static func markup(
    title: String, summary: String, url: String, language: Language, of site: Site
  ) -> Markup {
    let members: [(String, String)] = [
      ("name", quoted(title)), ("description", quoted(summary)), ("inLanguage", quoted(language.tag)),
      ("url", quoted(url)), ("isAccessibleForFree", "true"), ("license", quoted(site.settings.licence.url)),
      (
        "publisher",
        "{\"@type\":\"Organization\",\"name\":\(quoted(site.settings.publisher.name.value)),"
          + "\"url\":\(quoted(site.settings.publisher.url.value))}"
      ),
    ]
    let body = members.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",")
    return Markup(html: "{\"@context\":\"https://schema.org\",\"@type\":\"LearningResource\",\(body)}")
  }

  /// With `<`, `>` and `&` as escapes, so that nothing in it ends the element.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "<": result += "\\u003c"
      case ">": result += "\\u003e"
      case "&": result += "\\u0026"
      case "\n", "\r", "\t": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
