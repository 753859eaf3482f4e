import Glibc
import Output

/// All bytes of a file of an output. Throws `OutputError.failed`.
func bytes(of path: OutputPath, in folder: String) throws(OutputError) -> [UInt8] {
  let name = folder + "/" + path.string
  let file = open(name, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { throw .failed(.reading, path: name, code: errno) }
  defer { close(file) }
  var status = stat()
  guard fstat(file, &status) == 0 else { throw .failed(.reading, path: name, code: errno) }
  var result: [UInt8] = []
  var failure: Int32 = 0
  // One more than the size: the read that finds the end then needs no other buffer.
  var capacity = Int(status.st_size) + 1
  repeat {
    let start = result.count
    let piece = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      count = 0
      while count < capacity {
        let step = read(file, buffer.baseAddress! + count, capacity - count)
        if step < 0, errno == EINTR { continue }
        if step < 0 { failure = errno }
        if step <= 0 { return }
        count += step
      }
    }
    if start == 0 { result = piece } else { result += piece }
    if piece.count < capacity { break }
    capacity = 1 << 16
  } while failure == 0
  guard failure == 0 else { throw .failed(.reading, path: name, code: failure) }
  return result
}
