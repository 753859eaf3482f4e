import Output

/// All that is served at one moment: the last site that was built without errors, and what is wrong now.
struct PreviewSnapshot: Sendable {
  /// Nil until a build has come through.
  var files: [OutputPath: [UInt8]]?
  /// What `manifest.json` says of the site as a whole.
  var manifest: ManifestHeader?
  /// The path below which the site's address has it, `/suluh`; nothing for a host's top.
  var basePath = ""
  /// Of the last build; nil when it came through.
  var problems: PreviewProblems?
  /// Another one for each state, also for that of another run of the program.
  var version: String
  /// Under which names.
  var hosts = KnownHosts.loopback

  /// The answer to a request; not for the stream of events, which has no end.
  func response(to head: RequestHead) -> Response {
    guard hosts.allows(head.host) else { return Response(.misdirected) }
    guard head.method != .other else { return Response(.methodNotAllowed) }
    guard var place = RequestedPlace(path: head.path) else { return Response(.badRequest) }
    if case .ofPreview(let file) = place {
      guard let (contentType, text) = file.file else { return Response(.badRequest) }
      return Response(.ok, contentType, Array(text.utf8))
    }
    guard let files else { return withoutSite }
    if !basePath.isEmpty {
      if head.path == "/" || head.path == basePath { return Response(.moved, location: basePath + "/") }
      guard head.path.hasPrefix(basePath + "/"),
        let inner = RequestedPlace(path: String(head.path.dropFirst(basePath.count)))
      else { return notFound(in: files) }
      place = inner
    }
    switch place {
    case .file(.manifest): return manifestFile(of: files)
    case .file(let path):
      if let bytes = files[path] { return Response(.ok, ContentType.of(path), served(bytes, at: path)) }
      let isFolder = OutputPath(path.string + "/index.html").map { files[$0] != nil } ?? false
      return isFolder ? Response(.moved, location: head.path + "/") : notFound(in: files)
    case .index(let path):
      guard let bytes = files[path] else { return notFound(in: files) }
      return Response(.ok, ContentType.html, served(bytes, at: path))
    case .ofPreview: return notFound(in: files)
    }
  }

  /// Made only when somebody asks: the digests of all files take longer than most builds have to wait.
  private func manifestFile(of files: [OutputPath: [UInt8]]) -> Response {
    guard let manifest, let tree = try? OutputTree(files.map { OutputFile(path: $0.key, bytes: $0.value) }) else {
      return notFound(in: files)
    }
    return Response(.ok, ContentType.of(.manifest), Manifest(header: manifest, tree: tree).bytes)
  }

  private func served(_ bytes: [UInt8], at path: OutputPath) -> [UInt8] {
    guard ContentType.of(path) == ContentType.html else { return bytes }
    return ServedPage(bytes, version: version, problems: problems).bytes
  }

  /// The site's own page for it.
  private func notFound(in files: [OutputPath: [UInt8]]) -> Response {
    let path = OutputPath(fixed: "404.html")
    guard let page = files[path] else { return Response(.notFound) }
    return Response(.notFound, ContentType.html, served(page, at: path))
  }

  private var withoutSite: Response {
    guard let problems else { return Response(.unavailable) }
    let page = ServedPage(Array(problems.page.utf8), version: version, problems: problems, isSite: false)
    return Response(.unavailable, ContentType.html, page.bytes)
  }
}
