/// What a build did to its target folder.
public struct WriteReport: Sendable {
  /// All files of the output, in the end.
  public let tree: OutputTree
  /// Files that were new or different, sorted like the other lists.
  public let written: [OutputPath]
  /// How many files were on the disk already, byte for byte.
  public let unchanged: Int
  /// Files of the last build that this one did not make any more.
  public let removed: [OutputPath]
  /// Those of `written` that took the place of a file that no build had made.
  public let replacedForeign: [OutputPath]
  /// How the change was made.
  public let manner: Manner
  /// Why the former folder could not be removed after the swap, if so; the next build removes it.
  public let leftBehind: OutputError?

  /// How a change becomes visible.
  public enum Manner: Sendable, Hashable {
    /// There was nothing to change, and nothing was touched.
    case untouched
    /// The whole folder in one step.
    case atOnce
    /// File by file: meanwhile a reader may have seen pages of both builds.
    case inPlace(InPlaceReason)
  }

  /// What the file system would not do.
  public enum InPlaceReason: Sendable, Hashable {
    /// Nothing can be written beside the target.
    case nothingBeside(code: Int32)
    /// The target, or a folder in it, is a file system of its own.
    case mountPoint
    /// A file cannot have two names.
    case noLinks(code: Int32)
    /// Two folders cannot be swapped.
    case noExchange(code: Int32)
  }
}

extension WriteReport.InPlaceReason {
  /// What to tell the person, once: one clause.
  public var message: (en: String, id: String) {
    switch self {
    case .nothingBeside(let code):
      (
        "the site was changed file by file, as nothing can be written beside its folder (\(Errno(code).reason.en))",
        "situs diubah berkas demi berkas karena di samping foldernya tidak bisa ditulis (\(Errno(code).reason.id))"
      )
    case .mountPoint:
      (
        "the site was changed file by file, as all or part of its folder is a disk of its own",
        "situs diubah berkas demi berkas karena seluruh atau sebagian foldernya berada di disk tersendiri"
      )
    case .noLinks(let code):
      (
        "the site was changed file by file, as its disk cannot give a file two names (\(Errno(code).reason.en))",
        "situs diubah berkas demi berkas karena disknya tidak mendukung dua nama untuk satu berkas "
          + "(\(Errno(code).reason.id))"
      )
    case .noExchange(let code):
      (
        "the site was changed file by file, as its disk cannot swap two folders (\(Errno(code).reason.en))",
        "situs diubah berkas demi berkas karena disknya tidak bisa menukar dua folder (\(Errno(code).reason.id))"
      )
    }
  }
}
