import Templates

/// Random templates of the dialect in which every name is right, for a `Sample`.
///
/// Left out is what swift-mustache does differently: space before a partial, layout or block tag that stands alone on
/// its line, space at the start of a line inside a filled block, a section of which one tag stands alone on its line
/// and the other does not, a line end right after the braces, and blocks of one name in layouts that have nothing to do
/// with each other (there the outer block wins, here each keeps its own).
struct RandomTemplates {
  private(set) var sources: [(name: String, text: String)] = []
  private var random: SeededGenerator
  private var layouts: [Layout] = []
  private var partials: [(name: String, shape: Shape)] = []
  private var newline = "\n"

  private struct Layout {
    let name: String
    let shape: Shape
    var blocks: [(name: String, shape: Shape)] = []
  }

  /// Where text is generated.
  private struct Place {
    var shape: Shape
    var depth = 0
    /// Optional names that a section around the place asked for.
    var present: Set<String> = []
    var mayIndent = true
    /// Whether the section around the place is over an optional text, which a dot prints.
    var hasDot = false
    /// The layout that is being written, which may still declare blocks.
    var layout: Int?
    /// How many of the layouts may be called.
    var callable = Int.max

    func inside(_ shape: Shape) -> Place {
      var place = self
      place.shape = shape
      place.present = present.filter { $0.hasPrefix("page.") }
      place.depth += 1
      place.hasDot = false
      return place
    }
  }

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    for index in 0..<3 {
      let shape = random.pick(Shape.allCases)
      add("parts/p\(index)") { $0.lines(Place(shape: shape)) }
      partials.append(("parts/p\(index)", shape))
    }
    for index in 0..<2 {
      layouts.append(Layout(name: "layout-\(index)", shape: index == 0 ? .sample : random.pick(Shape.allCases)))
      let (position, shape) = (layouts.count - 1, layouts[layouts.count - 1].shape)
      add("layout-\(index)") {
        $0.lines(Place(shape: shape, layout: position)) + $0.block(Place(shape: shape, layout: position))
      }
    }
    inheritingLayout()
    if random.oneIn(2) {
      add("page") { $0.call($0.random.pick([$0.layouts[0], $0.layouts[2]]), Place(shape: .sample)) }
    } else {
      add("page") { $0.lines(Place(shape: .sample)) }
    }
  }

  private mutating func add(_ name: String, _ write: (inout RandomTemplates) -> String) {
    newline = random.oneIn(4) ? "\r\n" : "\n"
    let text = write(&self)
    sources.append((name, text))
  }

  private mutating func lines(_ place: Place) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...4, using: &random) { text += line(place) }
    return text
  }

  private mutating func line(_ place: Place) -> String {
    let indent = place.mayIndent ? random.pick(["", "", "  ", "\t"]) : ""
    switch place.depth > 3 ? 0 : Int.random(in: 0..<8, using: &random) {
    case 1, 2:
      let (open, close, inner) = section(place)
      return indent + open + newline + lines(inner) + indent + close + newline
    case 3: return indent + random.pick(["{{! a {{ comment }}", "{{!}}", "{{! two\n lines }}"]) + newline
    case 4: return partial(place).map { $0 + newline } ?? newline
    case 5: return layout(for: place).map { call($0, place) } ?? newline
    case 6: return block(place)
    default: return indent + words() + inline(place) + words() + inline(place) + newline
    }
  }

  private mutating func inline(_ place: Place) -> String {
    switch place.depth > 4 ? 0 : Int.random(in: 0..<7, using: &random) {
    case 1, 2:
      let (open, close, inner) = section(place)
      return open + words() + inline(inner) + close
    case 3: return "{{! c }}"
    case 4: return partial(place) ?? ""
    case 5:
      guard let layout = layout(for: place), let first = layout.blocks.first else { return "" }
      let inner = filling(layout, first.shape, place)
      return "{{< \(layout.name)}}{{$\(first.name)}}" + words() + inline(inner)
        + "{{/\(first.name)}}{{/\(layout.name)}}"
    default: return variable(place)
    }
  }

  private mutating func words() -> String {
    random.pick(["x", "Kata ", "é – ", "{ ", "} ", "<b>a</b> ", "& ", "'\" ", "{}"])
  }

  private mutating func variable(_ place: Place) -> String {
    let names = place.shape.texts + place.shape.optionalTexts.filter(place.present.contains) + Shape.globalTexts
    if place.shape == .sample, random.oneIn(5) { return "{{#tags}}<{{.}}>{{/tags}}" }
    if place.hasDot, random.oneIn(3) { return "{{.}}" }
    let optional = Shape.globalOptionalTexts.filter(place.present.contains)
    return random.pick(["{{", "{{ "]) + random.pick(names + optional) + random.pick(["}}", " }}", "\n}}"])
  }

  /// The two tags of a section, and what is known between them.
  private mutating func section(_ place: Place) -> (open: String, close: String, inner: Place) {
    let optionals = place.shape.optionalTexts + Shape.globalOptionalTexts
    let entered = place.shape.entered + Shape.globalEntered
    let isInverted = random.oneIn(3)
    let sign = isInverted ? "^" : "#"
    var inner = place
    inner.depth += 1
    let name: String
    switch Int.random(in: 0..<3, using: &random) {
    case 0 where !place.shape.flags.isEmpty: name = random.pick(place.shape.flags)
    case 1:
      name = random.pick(optionals)
      if !isInverted {
        inner.present.insert(name)
        inner.hasDot = true
      }
    default:
      let choice = random.pick(entered.filter { !isInverted || $0.mayBeEmpty })
      name = choice.name
      inner.hasDot = false
      if !isInverted { inner = place.inside(choice.shape) }
    }
    return ("{{\(sign)\(name)}}", "{{/\(name)}}", inner)
  }

  private mutating func partial(_ place: Place) -> String? {
    let fitting = partials.filter { $0.shape == place.shape }
    return fitting.isEmpty ? nil : "{{> \(random.pick(fitting).name)}}"
  }

  /// A layout that is complete and written for what the place has.
  private mutating func layout(for place: Place) -> Layout? {
    let complete = layouts.indices.prefix(place.callable).filter { index in
      sources.contains { $0.name == layouts[index].name } && layouts[index].shape == place.shape
    }
    return complete.isEmpty ? nil : layouts[random.pick(complete)]
  }

  private mutating func call(_ layout: Layout, _ place: Place) -> String {
    var text = "{{<\(layout.name)}}" + newline
    for (name, shape) in layout.blocks where random.oneIn(2) {
      let inner = filling(layout, shape, place)
      text += "{{$\(name)}}" + newline + lines(inner) + "{{/\(name)}}" + newline
    }
    return text + "{{/\(layout.name)}}" + newline
  }

  /// The inside of a block that is filled: only layouts that cannot lead back to this call are called there.
  private func filling(_ layout: Layout, _ shape: Shape, _ place: Place) -> Place {
    var inner = place.inside(shape)
    (inner.present, inner.layout, inner.mayIndent) = ([], nil, false)
    inner.callable = layout.name == "layout-1" ? min(1, place.callable) : 0
    return inner
  }

  /// A layout that is a call of the first one: of its blocks it leaves some alone, fills some, and puts new ones into
  /// some.
  private mutating func inheritingLayout() {
    let base = layouts[0]
    layouts.append(Layout(name: "layout-2", shape: .sample))
    add("layout-2") { templates in
      var text = "{{<\(base.name)}}" + templates.newline
      for (name, shape) in base.blocks {
        var inner = templates.filling(base, shape, Place(shape: shape))
        let choice = templates.random.pick(0..<3)
        if choice < 2 { templates.layouts[2].blocks.append((name, shape)) }
        if choice == 0 { continue }
        text += "{{$\(name)}}" + templates.newline
        text += templates.lines(inner)
        inner.layout = 2
        if choice == 2 { text += templates.block(inner) }
        text += "{{/\(name)}}" + templates.newline
      }
      return text + "{{/\(base.name)}}" + templates.newline
    }
  }

  private mutating func block(_ place: Place) -> String {
    guard let index = place.layout else { return newline }
    let name = "b\(index)-\(layouts[index].blocks.count)"
    layouts[index].blocks.append((name, place.shape))
    var inner = place.inside(place.shape)
    inner.layout = nil
    return "{{$\(name)}}" + newline + lines(inner) + "{{/\(name)}}" + newline
  }
}
