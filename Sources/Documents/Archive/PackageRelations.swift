/// 关系: which parts of an Office document belong to a part, by their identifiers.
///
/// Relations are looked up and never followed from part to part, so that a circle of them is harmless.
struct PackageRelations {
  private(set) var targets: [String: String] = [:]
  private(set) var targetsByType: [String: String] = [:]

  /// The relations of the part of a name; "" for those of the whole package.
  init(of part: String, in archive: ZIPArchive) throws(DocumentFault) {
    let folder = part.split(separator: "/").dropLast().joined(separator: "/")
    let base = part.split(separator: "/").last ?? ""
    let handler = Handler()
    let path = (folder.isEmpty ? "" : folder + "/") + "_rels/\(base).rels"
    try archive.scan(path, handler)
    for relation in handler.relations {
      let target = Self.resolve(relation.target, in: folder)
      targets[relation.id] = target
      targetsByType[relation.type] = targetsByType[relation.type] ?? target
    }
  }

  private static func resolve(_ target: String, in folder: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var parts = folder.split(separator: "/")
    for part in target.split(separator: "/") {
      switch part {
      case ".": break
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }

  private final class Handler: XMLHandler {
    private(set) var relations: [(id: String, type: String, target: String)] = []

    func start(_ name: XMLWord, _ attributes: XMLAttributes) {
      guard name == "Relationship", relations.count < ZIPArchive.mostParts,
        let id = attributes["Id"], let type = attributes["Type"], let target = attributes["Target"]
      else { return }
      let kind = type.text.split(separator: "/").last.map(String.init) ?? ""
      relations.append((id.text, kind, target.text))
    }

    func end(_ name: XMLWord) {}
    func add(_ text: UnsafeBufferPointer<UInt8>) {}
  }
}
