import Diagnostics
import Glibc

/// Why a file or folder that is there cannot be read.
enum UnreadableReason {
  case permission
  /// A symbolic link whose target is not there.
  case brokenLink
  /// A symbolic link to a folder that it lies in, or to itself.
  case loop
  /// A folder, a device or a pipe where a file should be.
  case notAFile
  /// What else the system says.
  case other(String)

  init(errno: Int32) {
    self =
      switch errno {
      case EACCES, EPERM: .permission
      case ENOENT: .brokenLink
      case ELOOP: .loop
      case EISDIR: .notAFile
      default: .other(String(cString: strerror(errno)))
      }
  }

  var words: Message {
    switch self {
    case .permission: Message(en: "it belongs to somebody else", id: "izinnya milik orang lain")
    case .brokenLink: Message(en: "the symbolic link leads to nothing", id: "tautan simboliknya tidak menuju apa pun")
    case .loop:
      Message(en: "the symbolic link leads back to itself", id: "tautan simboliknya kembali ke dirinya sendiri")
    case .notAFile: Message(en: "it is not a file", id: "ini bukan berkas")
    case .other(let words): Message(en: words, id: "sistem berkata '\(words)'")
    }
  }

  var hint: Message {
    switch self {
    case .permission: Message(en: "give yourself the permission to read it", id: "beri diri Anda izin untuk membacanya")
    case .brokenLink, .loop:
      Message(
        en: "put the file itself here, or remove the link", id: "taruh berkasnya sendiri di sini, atau hapus tautannya")
    case .notAFile, .other: Message(en: "put a copy of the file here", id: "taruh salinan berkasnya di sini")
    }
  }
}
