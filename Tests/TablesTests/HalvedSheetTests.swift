import Tables
import TestSupport
import Testing

@Suite("分两半打印的表：断掉的和不是表的") struct HalvedSheetTests {
  private let sheet: HalvedSheet

  init() throws {
    sheet = try #require(HalvedSheet(form: .tested))
  }

  @Test("栏数不对的表样不收") func headings() {
    var form = HalvedSheet.Form.tested
    form.headings.removeLast()
    #expect(HalvedSheet(form: form) == nil)
  }

  @Test(
    "不是这种表，就不读",
    arguments: [
      "", "\n\n\n", "区级项目绩效目标表", "项目名称\t总计\t绩效目标", "130001-某单位\n1111预算 50.00\n产出指标",
      "青石县2023年区级项目绩效目标表\n申报单位\n二级项目名称\n",
    ])
  func garbage(text: String) {
    #expect(sheet.read(Array(text.utf8)) == nil)
  }

  @Test("不是文字的字节，不读也不崩") func bytes() {
    for seed in 0..<50 {
      var state = UInt64(seed) &+ 1
      let bytes = (0..<2_000).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 33)
      }
      #expect(sheet.read(bytes) == nil)
    }
  }

  @Test("在哪一行断掉都不崩，一个字不丢") func cutAnywhere() throws {
    let text = try TestFiles.fixture("halved-sheet.txt")
    for end in text.indices where TestFiles.isLong || text[end] == 0x0A {
      let part = Array(text[..<end])
      let reading = sheet.read(part)
      if let reading, text[end] == 0x0A { expectEveryCharacter(of: part, in: reading) }
    }
  }

  @Test("右半断在中间，后面的项目标明不全") func cutRight() throws {
    let text = String(decoding: try TestFiles.fixture("halved-sheet.txt"), as: UTF8.self)
    let end = try #require(text.firstRange(of: "保洁河道长")).lowerBound
    let reading = try #require(sheet.read(Array(text[..<end].utf8)))
    let cut = reading.grid.rows.filter { $0.isCut && !$0.cells[0].isEmpty }.map { $0.cells[1] }
    #expect(cut == ["河道日常保洁经费", "巡河员补贴", "堤防白蚁防治经费"])
    #expect(reading.remarks.filter { $0.kind == .halvesDiffer }.map(\.subject) == ["河道日常保洁经费"])
  }

  @Test("行被打乱、重复或删去，都不崩，字也不丢") func damaged() throws {
    let text = String(decoding: try TestFiles.fixture("halved-sheet.txt"), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for index in stride(from: 0, to: lines.count, by: TestFiles.isLong ? 1 : 7) {
      for damage in 0..<3 {
        var damaged = lines
        switch damage {
        case 0: damaged.remove(at: index)
        case 1: damaged.insert(lines[index], at: index)
        default: damaged.swapAt(index, (index &* 7) % lines.count)
        }
        let bytes = Array(damaged.joined(separator: "\n").utf8)
        if let reading = sheet.read(bytes) { expectEveryCharacter(of: bytes, in: reading) }
      }
    }
  }

  @Test("CR LF 换行与换页符读来一样") func lineEnds() throws {
    let text = String(decoding: try TestFiles.fixture("halved-sheet.txt"), as: UTF8.self)
    let expected = sheet.read(Array(text.utf8))
    let windows = text.replacing("\n", with: "\r\n")
    #expect(sheet.read(Array(windows.utf8))?.grid == expected?.grid)
  }
}
