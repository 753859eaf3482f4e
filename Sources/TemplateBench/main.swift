import Diagnostics
import Foundation
import Mustache
import Templates

// Prints how long one page takes, in microseconds, with Suluh's engine and with swift-mustache: `script/bench template`.

let pages = 20_000
let rounds = 5

/// Says why nothing can be measured, and ends.
func fail(_ reason: String) -> Never {
  FileHandle.standardError.write(Data("\(reason)\n".utf8))
  exit(1)
}

/// The median of some rounds, in microseconds for each page.
func microseconds(_ render: () -> Int) -> Double {
  let clock = ContinuousClock()
  var times: [Double] = []
  for round in 0...rounds {
    var bytes = 0
    let time = clock.measure { for _ in 0..<pages { bytes += render() } }
    if bytes == 0 { fail("a page is empty") }
    if round > 0 { times.append(time / .microseconds(1) / Double(pages)) }
  }
  return times.sorted()[rounds / 2]
}

let library = TemplateLibrary(
  BenchPage.templates.map { name, text in
    TemplateSource(name: name, file: SourceFile(path: "\(name).mustache", bytes: Array(text.utf8)))
  })
var report = TemplateReport()
guard let page = library.compile("page", as: BenchPage.self, report: &report) else {
  fail("the template is wrong: \(report.diagnostics)")
}

let mustache = MustacheLibrary(
  templates: try BenchPage.templates.mapValues { try MustacheTemplate(string: $0) })
let values = BenchPage.sampleValues
guard mustache.render(values, withTemplate: "page") == String(decoding: page.render(.sample), as: UTF8.self) else {
  fail("the two engines print different pages")
}

let suluh = microseconds { page.render(.sample).count }
let other = microseconds { mustache.render(values, withTemplate: "page")?.utf8.count ?? 0 }
print("\na page of \(BenchPage.nameCount) names, a list of \(BenchPage.rowCount) and a layout")
print("  suluh           \(inTenths(suluh)) µs")
print("  swift-mustache  \(inTenths(other)) µs  \(inTenths(other / suluh)) × suluh")

func inTenths(_ number: Double) -> Double { (number * 10).rounded() / 10 }
