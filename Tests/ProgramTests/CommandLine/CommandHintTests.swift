import Testing
import TextColumns

@testable import jixiao

@Suite struct CommandHintTests {
  private let hint = CommandHint(
    "  导出", "jixiao", "export", "社区读书角维护经费", "--year", "2025", "-o", "2025.tsv")

  @Test func whereThereIsRoomItIsOneRow() {
    let row = "  导出：jixiao export 社区读书角维护经费 --year 2025 -o 2025.tsv"
    #expect(hint.rows(width: nil, ColumnRuler()) == [row])
    #expect(hint.rows(width: ColumnRuler().columns(of: row), ColumnRuler()) == [row])
  }

  @Test func elsewhereNoWordIsBroken() {
    #expect(
      hint.rows(width: 40, ColumnRuler()) == [
        "  导出：", "  jixiao export 社区读书角维护经费 \\", "    --year 2025 -o 2025.tsv",
      ])
    #expect(hint.rows(width: 20, ColumnRuler()).last == "    2025.tsv")
  }
}
