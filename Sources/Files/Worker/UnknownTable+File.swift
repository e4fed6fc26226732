package import Tables

extension UnknownTable {
  /// The first table of a file that looks like one with headings; nil where there is none, or
  /// nothing tells its cells apart.
  package init?(file bytes: [UInt8], worker: DocumentWorker? = .installed) {
    func tables(_ document: [UInt8]) -> [Grid] {
      (try? worker?.read(document) { _ in })?.tables ?? []
    }
    let grids: [Grid]
    if DocumentKind.isDocument(bytes) {
      grids = tables(bytes)
    } else if let text = try? TextEncoding.decode(bytes).text {
      grids =
        DocumentKind.isPage(text)
        ? tables(text) : TextForm.candidates(text).compactMap { $0.grid(text) }
    } else {
      return nil
    }
    guard let table = grids.lazy.compactMap(UnknownTable.init).first else { return nil }
    self = table
  }
}
