import Diagnostics

extension String {
  /// Lower-case ASCII letters and digits in groups divided by single hyphens: safe in every address and file system.
  var isSlug: Bool {
    guard !isEmpty, utf8.count <= 120 else { return false }
    return split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
  }
}

extension DiagnosticKind {
  static let badSlug = DiagnosticKind(
    "bad-slug", .error,
    explanation: Message(
      en: """
        A slug is a part of a page's address: lower-case letters a to z, digits and single hyphens, such as \
        'check-the-company'. Anything else breaks on some phone, server or USB stick.
        """,
      id: """
        Slug adalah bagian alamat halaman: huruf kecil a sampai z, angka, dan tanda hubung tunggal, misalnya \
        'cek-perusahaan'. Yang lain bisa rusak di ponsel, server, atau flashdisk tertentu.
        """))
}

extension Diagnostic {
  static func badSlug(_ slug: Located<String>) -> Diagnostic {
    let mended = slug.value.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
    return Diagnostic(
      .badSlug, at: slug.location,
      Message(
        en: "'\(slug.value)' cannot be part of an address", id: "'\(slug.value)' tidak bisa menjadi bagian alamat"),
      hint: mended.isEmpty
        ? Message(en: "use lower-case letters, digits and hyphens", id: "pakai huruf kecil, angka, dan tanda hubung")
        : Message(en: "write '\(mended)'", id: "tulis '\(mended)'"))
  }
}
