import Glibc

/// The number that a system call failed with.
package struct Errno: Error, Hashable {
  /// As in `errno`.
  package let code: Int32

  /// A failure with this number.
  init(_ code: Int32) {
    self.code = code
  }

  /// Calls until the call is not interrupted by a signal; -1 means failure.
  @discardableResult
  static func check<Value: FixedWidthInteger>(_ call: () -> Value) throws(Errno) -> Value {
    while true {
      let value = call()
      if value != -1 { return value }
      let code = errno
      if code != EINTR { throw Errno(code) }
    }
  }
}

extension Errno {
  /// What the system says, in the words of an editor where it is a thing that an editor can meet.
  var reason: (en: String, id: String) {
    switch code {
    case ENOSPC: ("the disk is full", "disk penuh")
    case EDQUOT: ("your share of the disk is used up", "jatah disk Anda habis")
    case EACCES, EPERM: ("permission denied", "tidak diizinkan")
    case EROFS: ("the disk is read-only", "disk hanya bisa dibaca")
    case ENOENT: ("no such file or folder", "berkas atau folder tidak ada")
    case ENOTDIR: ("part of the path is not a folder", "sebagian jalurnya bukan folder")
    case EISDIR: ("it is a folder", "itu sebuah folder")
    case ENAMETOOLONG: ("the name is too long", "namanya terlalu panjang")
    case ELOOP: ("it is a symbolic link", "itu tautan simbolis")
    case EMFILE, ENFILE: ("too many files are open", "terlalu banyak berkas terbuka")
    case EIO: ("the disk does not answer properly", "disk tidak menjawab dengan benar")
    default: (String(cString: strerror(code)), "sistem menjawab: " + String(cString: strerror(code)))
    }
  }
}
