package import Goals

extension HalvedSheet.Reading {
  /// The remarks as notes of a table; lost amounts are noted where amounts are read.
  package var notes: [Note] {
    remarks.compactMap { remark in
      guard remark.kind != .amountLost, let id = NoteID(rawValue: remark.kind.rawValue) else {
        return nil
      }
      let place = remark.line > 0 ? "第 \(remark.line) 行“\(remark.subject)”" : "整个文件"
      return Note(id, at: place, remark.message)
    }
  }
}
