private import FoundationEssentials
import Goals

/// A pack as the bytes of one JSON file, schema `jixiao-pack/1`.
package enum PackFile {
  private static let schema = "jixiao-pack/1"
  private static let largestSize = 256 << 20

  /// Why bytes are no pack, as one sentence behind the file's name.
  package struct Fault: Error, Hashable {
    package var message: String
  }

  package static func write(_ pack: Pack) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let record = Record(
      schema: schema, entries: pack.entries.map(PackedEntryRecord.init),
      files: pack.files.map {
        .init(hash: $0.hash, name: $0.name, bytes: Data($0.bytes))
      })
    // Texts and numbers always encode.
    return (try? encoder.encode(record)).map { Array($0) + [0x0A] } ?? []
  }

  /// Checks everything, since a pack comes from elsewhere.
  package static func read(_ bytes: [UInt8]) throws(Fault) -> Pack {
    if bytes.count > largestSize { throw Fault(message: "大于 256 MB，不像交接包，没有读。") }
    let record: Record
    do {
      record = try JSONDecoder().decode(Record.self, from: Data(bytes))
    } catch {
      throw Fault(message: "不是完整的交接包，可能传输时被截断，请让同事重新执行 jixiao pack。")
    }
    guard record.schema == schema else {
      throw Fault(message: "是“\(record.schema)”格式，本程序只认“\(schema)”，请用相同版本打包。")
    }
    var entries: [PackedEntry] = []
    for (index, entry) in record.entries.enumerated() {
      guard let packed = entry.packed else {
        throw Fault(message: "第 \(index + 1) 个项目的内容不完整，什么也没有读入，请让同事重新打包。")
      }
      entries.append(packed)
    }
    return Pack(
      entries: entries,
      files: record.files.map { SourceFile(hash: $0.hash, name: $0.name, bytes: Array($0.bytes)) })
  }

  private struct Record: Codable {
    struct File: Codable {
      var hash: String
      var name: String
      var bytes: Data
    }
    var schema: String
    var entries: [PackedEntryRecord]
    var files: [File]
  }
}
