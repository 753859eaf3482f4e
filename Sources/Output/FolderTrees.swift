import Glibc

/// What takes several system calls on a folder.
extension Folder {
  /// Does something that needs the folders above a path; if they are missing, makes them and does it again.
  func makingFolders<Value: ~Copyable>(
    above path: UnsafePointer<CChar>, _ attempt: () throws(Errno) -> Value
  ) throws(Errno) -> Value {
    do {
      return try attempt()
    } catch where error.code == ENOENT {
      try makeFolders(above: path)
      return try attempt()
    }
  }

  /// Makes the folders above a path that are missing. Others may do the same at the same time.
  func makeFolders(above path: UnsafePointer<CChar>) throws(Errno) {
    var folder = Array(UnsafeBufferPointer(start: path, count: strlen(path) + 1))
    for index in folder.indices.dropFirst() where folder[index] == CChar(bitPattern: UInt8(ascii: "/")) {
      folder[index] = 0
      try ignoring([EEXIST]) { () throws(Errno) in try makeFolder(folder) }
      folder[index] = CChar(bitPattern: UInt8(ascii: "/"))
    }
  }

  /// Makes a folder in `other` that holds the same files as the one here, each as a second name for it.
  func linkTree(_ path: UnsafePointer<CChar>, to other: Folder, _ newPath: UnsafePointer<CChar>) throws(Errno) {
    let source = try Folder(path, in: self)
    // What is mounted has one place only: a copy of its folders would not be it.
    if source.isMountPoint { throw Errno(EXDEV) }
    try other.makingFolders(above: newPath) { () throws(Errno) in try other.makeFolder(newPath, mode: 0o700) }
    let copy = try Folder(newPath, in: other)
    for entry in try source.entries() {
      if entry.isFolder {
        try source.linkTree(entry.name, to: copy, entry.name)
      } else {
        try source.link(entry.name, to: copy, entry.name)
      }
    }
    try copy.descriptor.adopt(try source.descriptor.status())
  }

  /// Removes a folder with everything in it, or a file. That it is gone already is fine.
  func removeTree(_ name: UnsafePointer<CChar>) throws(Errno) {
    let folder: Folder
    do {
      folder = try Folder(name, in: self)
    } catch where error.code == ENOENT {
      return
    } catch where error.code == ENOTDIR || error.code == ELOOP {
      return try ignoring([ENOENT]) { () throws(Errno) in try remove(name) }
    }
    // Never what others have mounted there.
    if folder.isMountPoint { throw Errno(EBUSY) }
    try folder.removeContents()
    try ignoring([ENOENT]) { () throws(Errno) in try removeEmptyFolder(name) }
  }

  private func removeContents() throws(Errno) {
    let entries = try entries()
    // A folder of others, linked over with its mode, may forbid it even to its owner.
    if !entries.isEmpty, (try? checkWritable()) == nil { fchmod(descriptor.number, 0o700) }
    for entry in entries {
      if entry.isFolder {
        try removeTree(entry.name)
      } else {
        try ignoring([ENOENT]) { () throws(Errno) in try remove(entry.name) }
      }
    }
  }
}

/// Does something whose failure with one of the codes means that nothing was to be done.
func ignoring(_ codes: Set<Int32>, _ action: () throws(Errno) -> Void) throws(Errno) {
  do { try action() } catch where codes.contains(error.code) {}
}
