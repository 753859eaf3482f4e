extension DocumentReader {
  /// What the document keeps of the cut HTML and of its own words: the text, the runs, and the lines of each component.
  ///
  /// Their offsets, which were those of the source and of `decoded`, become the text's.
  func packed(_ cutter: FragmentCutter) -> (text: DocumentText, runs: [RunRecord], lines: [[RunRecord]]) {
    var packer = TextPacker(html: cutter.html)
    let runs = runs.map { run in
      withWords(of: run) { words in run.moved(to: isShown(run) ? packer.place(words) : packer.add(words)) }
    }
    let lines = components.map { component in
      component.lines.map { line in withWords(of: line) { line.moved(to: packer.add($0)) } }
    }
    return (DocumentText(path: trail.source.path, bytes: packer.bytes, slots: cutter.slots.trimmed), runs, lines)
  }

  /// Lends the words of a run.
  private func withWords<Result>(of run: RunRecord, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if run.isVerbatim { return body(UnsafeBufferPointer(rebasing: trail.text[run.range])) }
    return decoded.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[run.range])) }
  }

  /// Whether the words stand in the HTML, escaped perhaps; those of images and autolinks are the slots' matter.
  private func isShown(_ run: RunRecord) -> Bool {
    switch run.kind {
    case .imageText: false
    case .linkText(let index): links[index].kind != .autolink
    case .text, .code, .heading: true
    }
  }
}

extension RunRecord {
  fileprivate func moved(to offset: Int) -> RunRecord {
    var moved = self
    moved.offset = UInt32(clamping: offset)
    return moved
  }
}
