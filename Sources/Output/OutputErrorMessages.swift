extension OutputError {
  /// What is wrong: one clause, lower case, without a full stop.
  public var message: (en: String, id: String) {
    switch self {
    case .folderNotOurs(let folder):
      ("'\(folder)' is not empty and was not made by Suluh", "'\(folder)' tidak kosong dan bukan buatan Suluh")
    case .noFolder(let path): ("there is no folder '\(path)'", "folder '\(path)' tidak ada")
    case .notAFolder(let path): ("'\(path)' is not a folder", "'\(path)' bukan folder")
    case .buildRunning(let folder):
      ("another build of '\(folder)' is running", "situs di '\(folder)' sedang dibangun oleh proses lain")
    case .brokenManifest(let path, let line):
      ("'\(path)' is damaged at line \(line)", "'\(path)' rusak pada baris \(line)")
    case .pathTwice(let path):
      ("two sources make the file '\(path)'", "dua sumber menghasilkan berkas '\(path)'")
    case .fileAndFolder(let path):
      ("'\(path)' would be a file and a folder at once", "'\(path)' akan menjadi berkas sekaligus folder")
    case .pathReserved(let path):
      ("the name '\(path)' is kept for the list of files", "nama '\(path)' disediakan untuk daftar berkas")
    case .inTheWay(let path):
      ("'\(path)' was not made by Suluh and is in the way", "'\(path)' bukan buatan Suluh dan menghalangi")
    case .unusableName(let path):
      ("the name of '\(path)' cannot be used in a site", "nama '\(path)' tidak bisa dipakai di situs")
    case .diskFull(let path):
      ("the disk is full: '\(path)' cannot be written", "disk penuh: '\(path)' tidak bisa ditulis")
    case .interrupted: ("the build was interrupted", "pembangunan situs dihentikan")
    case .failed(let activity, let path, let code): activity.failure(path, Errno(code).reason)
    }
  }

  /// What to do about it, where there is something better to say than to try again.
  public var hint: (en: String, id: String)? {
    switch self {
    case .folderNotOurs:
      (
        "give an empty or new folder, or --force to build into this one: files with the same names are replaced",
        "pilih folder kosong atau baru, atau pakai --force untuk folder ini: berkas yang namanya sama akan diganti"
      )
    case .buildRunning: ("wait until it is done, or stop it", "tunggu sampai selesai, atau hentikan")
    case .brokenManifest:
      (
        "restore it, or give --force: files that are no longer made then stay and have to be removed by hand",
        "pulihkan, atau pakai --force: berkas yang tidak dibuat lagi akan tertinggal dan perlu dihapus sendiri"
      )
    case .pathTwice, .fileAndFolder: ("rename one of the two", "ganti nama salah satunya")
    case .pathReserved: ("rename the file", "ganti nama berkas itu")
    case .inTheWay: ("move it or rename it", "pindahkan atau ganti namanya")
    case .unusableName:
      (
        "rename it: no backslash, no line break, at most 255 bytes",
        "ganti namanya: tanpa garis miring terbalik, tanpa ganti baris, paling panjang 255 bita"
      )
    case .diskFull: ("make room and build again", "kosongkan sebagian disk, lalu bangun lagi")
    case .noFolder, .notAFolder: ("give the name of a folder", "berikan nama sebuah folder")
    case .interrupted, .failed: nil
    }
  }
}

extension OutputError.Activity {
  fileprivate func failure(_ path: String, _ reason: (en: String, id: String)) -> (en: String, id: String) {
    switch self {
    case .reading: ("cannot read '\(path)': \(reason.en)", "tidak bisa membaca '\(path)': \(reason.id)")
    case .writing: ("cannot write '\(path)': \(reason.en)", "tidak bisa menulis '\(path)': \(reason.id)")
    case .linking: ("cannot keep '\(path)': \(reason.en)", "tidak bisa mempertahankan '\(path)': \(reason.id)")
    case .removing: ("cannot remove '\(path)': \(reason.en)", "tidak bisa menghapus '\(path)': \(reason.id)")
    case .locking: ("cannot lock '\(path)': \(reason.en)", "tidak bisa mengunci '\(path)': \(reason.id)")
    }
  }
}
