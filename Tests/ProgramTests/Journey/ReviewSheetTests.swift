import Foundation
import Testing

/// 审核表: in every format that sheets are written in, with the formula of its verdicts.
@Suite struct ReviewSheetTests {
  @Test(arguments: ["tsv", "csv", "md", "html", "txt"])
  func everyFormatHasHeadsVerdictsAndTheFormula(format: String) throws {
    let clerk = try Clerk()
    let path = clerk.path("审核表.\(format)")
    let run = try clerk.runs("review", fixture("export-2025.tsv"), "-o", path)
    #expect(run.status == 0)
    #expect(run.messages.hasSuffix("审核表写了 2 个项目：\(path)\n"))
    let text = try clerk.text(of: "审核表.\(format)")
    for part in ["项目支出绩效目标审核表", "满分 100 分", "流动书车运行经费", "绘本分享会经费", "完整性", "可行性", "总评", "没有效益指标"] {
      #expect(text.contains(part), "\(part) in \(format)")
    }
    #expect(text.contains("优（100 分）") && text.contains("良（"))
  }

  @Test(arguments: [("xlsx", "PK"), ("docx", "PK"), ("pdf", "%PDF")])
  func documentsAreWritten(format: String, signature: String) throws {
    let clerk = try Clerk()
    let path = clerk.path("审核表.\(format)")
    #expect(try clerk.runs("review", fixture("export-2025.tsv"), "-o", path).status == 0)
    let bytes = try Data(contentsOf: URL(filePath: path))
    #expect(bytes.starts(with: Array(signature.utf8)))
  }

  @Test func jsonIsRefusedWithTheFormatsThatThereAre() throws {
    let run = try Clerk().runs("review", fixture("export-2025.tsv"), "-o", "表.json")
    #expect(run.status == 2)
    #expect(
      run.messages
        == "✗ 审核表能写成 .txt、.tsv、.csv、.html、.md、.xlsx、.docx、.pdf，请换一个文件名；给程序用的结果见 check --format json。\n"
    )
  }
}
