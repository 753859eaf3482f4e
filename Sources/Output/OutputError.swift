import Glibc

/// What the machine, or the state of the target folder, can make impossible. Every case carries what its words need.
///
/// Paths that are strings are as the person gave them, or below what the person gave.
public enum OutputError: Error, Sendable, Hashable {
  /// The folder has something in it, and no manifest that says it is an output.
  case folderNotOurs(folder: String)
  /// There is something else than a folder where the output is to go, or where one is to be read.
  case notAFolder(path: String)
  /// There is nothing where a folder is to be read.
  case noFolder(path: String)
  /// Another build of the same folder is under way.
  case buildRunning(folder: String)
  /// The manifest is not one: the first line (1-based) that is not as it is written.
  case brokenManifest(path: String, line: Int)
  /// Two sources made one path.
  case pathTwice(OutputPath)
  /// A path that is both a file and a folder with files in it.
  case fileAndFolder(OutputPath)
  /// A source made the path of the manifest.
  case pathReserved(OutputPath)
  /// A file or folder that the build did not make is where a folder or file of the output has to go.
  case inTheWay(path: String)
  /// A file that is to be listed has a name that no output can have.
  case unusableName(path: String)
  /// The disk, or the share of it, is used up.
  case diskFull(path: String)
  /// The build was asked to stop.
  case interrupted
  /// The system refused something: the number is an `errno`.
  case failed(Activity, path: String, code: Int32)

  /// What was being done.
  public enum Activity: Sendable, Hashable {
    case reading, writing, linking, removing, locking
  }

  /// What a failed system call means for the person who builds.
  init(_ activity: Activity, _ path: String, _ failure: Errno) {
    switch failure.code {
    case ENOSPC, EDQUOT: self = .diskFull(path: path)
    default: self = .failed(activity, path: path, code: failure.code)
    }
  }
}

/// Does something and puts a path to the number that it fails with.
func naming<Value: ~Copyable>(
  _ activity: OutputError.Activity, _ path: @autoclosure () -> String, _ action: () throws(Errno) -> Value
) throws(OutputError) -> Value {
  do { return try action() } catch { throw OutputError(activity, path(), error) }
}
