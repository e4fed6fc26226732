private import EmbeddedFiles
package import FoundationEssentials

/// The bytes of a file of `Catalog/` or `Templates/`, by its path below the top of the project.
package func embeddedFile(_ path: String) -> Data? {
  embeddedFiles().first { $0.path == path }?.bytes
}

/// All files of `Catalog/` and `Templates/` whose path begins with `prefix`, in a fixed order.
package func embeddedFiles(below prefix: String = "") -> [(path: String, bytes: Data)] {
  var files: [(path: String, bytes: Data)] = []
  while true {
    let file = embedded_file_at(files.count)
    guard let path = file.path, let bytes = file.bytes else { break }
    files.append((String(cString: path), Data(bytes: bytes, count: file.count)))
  }
  return files.filter { $0.path.hasPrefix(prefix) }
}

/// Decodes an embedded file whose form the tests have checked.
func decodeEmbedded<Value: Decodable>(_ path: String, as type: Value.Type) -> Value {
  do {
    return try JSONDecoder().decode(type, from: embeddedFile(path) ?? Data())
  } catch {
    // Only a build with a broken data file gets here, and it fails its tests.
    preconditionFailure("\(path): \(error)")
  }
}
