private import CLibArchive
private import CPDFPages
private import CPangoCairo
private import CXLSXWriter
private import CXMLEvents

/// The libraries that documents are read and written with.
package enum DocumentLibraries {
  /// Name and version of each one that is loaded.
  package static var versions: [String] {
    [
      "libarchive \(archive)", "libxml2 \(xml)",
      "libxlsxwriter \(String(cString: lxw_version()))",
      "poppler \(String(cString: cpdfpages_version()))",
      "pango \(String(cString: pango_version_string()))",
      "cairo \(String(cString: cairo_version_string()))",
    ]
  }

  /// Out of `libarchive 3.6.2`.
  private static var archive: String {
    String(cString: archive_version_string()).split(separator: " ").last.map(String.init) ?? ""
  }

  /// Out of `20914`, which may have a word behind it.
  private static var xml: String {
    let number = Int(String(cString: cxmlevents_version()).prefix(while: \.isNumber)) ?? 0
    return "\(number / 10_000).\(number / 100 % 100).\(number % 100)"
  }
}
