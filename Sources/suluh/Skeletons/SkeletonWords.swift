import Content
import Diagnostics

/// What a skeleton says in the language of its file; a language that the program does not speak gets English.
struct SkeletonWords {
  private let language: MessageLanguage

  init(for language: Language) {
    self.language = MessageLanguage(locale: language.tag)
  }

  var summary: String {
    text("One sentence that says what this page helps with.", "Satu kalimat tentang manfaat halaman ini.")
  }
  var text: String { text("Write the text here.", "Tulis isinya di sini.") }
  var point: String { text("One point, in one sentence.", "Satu hal, dalam satu kalimat.") }
  var step: String { text("One step that the reader can take.", "Satu langkah yang bisa diambil pembaca.") }
  var question: String { text("What would you do?", "Apa yang Anda lakukan?") }
  var rightAnswer: String { text("The right answer", "Jawaban yang tepat") }
  var wrongAnswer: String { text("Another answer", "Jawaban lain") }
  var feedback: String { text("Why.", "Alasannya.") }
  var localHeading: String { text("What is known here", "Yang diketahui di sini") }

  private func text(_ english: String, _ indonesian: String) -> String {
    Message(en: english, id: indonesian).text(in: language)
  }
}
