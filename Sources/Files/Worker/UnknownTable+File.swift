package import Tables

extension UnknownTable {
  /// The first table of a file that looks like one with headings; nil where there is none, or
  /// nothing tells its cells apart.
  package init?(file bytes: [UInt8], worker: DocumentWorker? = .installed) {
    let grids: [Grid]
    if DocumentKind.isDocument(bytes) {
      grids = (try? worker?.read(bytes) { _ in })?.tables ?? []
    } else {
      guard let text = try? TextEncoding.decode(bytes).text else { return nil }
      grids = TextForm.candidates(text).compactMap { $0.grid(text) }
    }
    guard let table = grids.lazy.compactMap(UnknownTable.init).first else { return nil }
    self = table
  }
}
