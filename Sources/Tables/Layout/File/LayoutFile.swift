package import Goals

/// 表样文件: a layout as an office has written it in JSON, with every fault of it.
///
/// A layout that is built into the program stands the same test; docs/layouts.md describes the keys.
package struct LayoutFile: Sendable {
  /// Nil where there is a fault.
  package let layout: Layout?
  /// Each one sentence: the key, what was found, what was expected.
  package let faults: [ReadFault]

  package init(_ json: [UInt8], catalog: IndicatorCatalog = .standard) {
    do throws(ReadFault) {
      var keys = LayoutKeys(try JSONTree.read(json))
      let layout = keys.layout(catalog: catalog)
      let faults = keys.faults + LayoutSense(layout, without: keys.faults.map(\.key)).faults
      self.layout = faults.isEmpty ? layout : nil
      self.faults = faults.map { ReadFault($0.sentence) }
    } catch {
      layout = nil
      faults = [error]
    }
  }
}

/// What is wrong with one key of a layout's file.
struct LayoutFault: Hashable {
  /// `columns 第 3 项的 field`
  var key: String
  /// The words behind the key: `是“gaol”，应是…`.
  var message: String

  var sentence: String { key.last.map { $0.isASCII } == true ? "\(key) \(message)" : key + message }
}
