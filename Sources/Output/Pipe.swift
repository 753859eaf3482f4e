import CLinux

/// A pipe of this process; no other program is handed it unless it is asked to be.
package struct Pipe: ~Copyable, Sendable {
  package let reading: FileDescriptor
  package let writing: FileDescriptor

  /// - Parameter waits: whether reading from an empty pipe and writing to a full one wait.
  package init(waits: Bool = true) throws(Errno) {
    var ends: [Int32] = [-1, -1]
    try Errno.check { clinux_pipe(&ends, waits ? 1 : 0) }
    reading = FileDescriptor(adopting: ends[0])
    writing = FileDescriptor(adopting: ends[1])
  }

  /// The end to read from; the other is closed, so that whoever reads comes to the end.
  package consuming func closingWriting() -> FileDescriptor { reading }
}
