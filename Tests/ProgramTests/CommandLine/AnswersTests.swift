import Testing

/// 答卷: entries from a file of answers, all or none.
@Suite struct AnswersTests {
  private static let sound = """
    {"department": "区图书馆", "unit": "区图书馆（本级）", "year": 2025, "name": "流动书车运行经费",
     "fiscal": "25", "goal": "书车每周六次开到村口，全年300次。", "indicators": [
       {"code": "11", "name": "书车出车次数", "cycleTarget": "≥300次", "annualTarget": "≥300次"}]}
    """

  @Test func aSoundSheetIsSaved() throws {
    let clerk = try Clerk()
    let run = try clerk.runs("new", "--answers", "-", input: Array(Self.sound.utf8))
    #expect(run.status == 0)
    #expect(run.text == "✓ 已存入：新增 1 项\n")
    #expect(try clerk.runs("list").text.contains("25.00 万元  流动书车运行经费"))
  }

  @Test func oneErrorKeepsAllOfThemOut() throws {
    let clerk = try Clerk()
    let bad = Self.sound.replacing("流动书车", with: "汽车书屋").replacing("≥300次\"}", with: "\"}")
    let path = try clerk.write("[\(Self.sound), \(bad)]", to: "答卷.json")
    let run = try clerk.runs("new", "--answers", path)
    #expect(run.status == 1)
    #expect(
      run.messages.split(separator: "\n").first
        == "✗ \(path) [1].indicators[0].annualTarget：年度指标值是空的，请填写要达到的值，如“≥90%”。")
    #expect(run.messages.hasSuffix("✗ 有 1 处错误，什么也没有存；请改正后再运行，或加 --draft 存成草稿接着填。\n"))
    #expect(try clerk.runs("list").text.contains("还没有") || !clerk.runs("list").text.contains("书车"))
  }

  @Test func aDraftKeepsWhatWasGiven() throws {
    let clerk = try Clerk()
    let bad = Self.sound.replacing("\"25\"", with: "\"二十五\"")
    let path = try clerk.write(bad, to: "答卷.json")
    let run = try clerk.runs("new", "--answers", path, "--draft")
    #expect(run.status == 0)
    #expect(run.text == "已存成草稿 1：流动书车运行经费，还有 1 处要改；继续：jixiao resume 1\n")
    try clerk.opens("resume", "1")
    try clerk.isAsked("财政拨款（万元）：二十五")
    try clerk.answers("财政拨款（万元）：", "25")
    // What was not given is asked for.
    try clerk.keeps("财政专户拨款（万元）：", "其他资金（万元）：")
    try clerk.answers("指标 2 代码：", "")
    try clerk.saves()
  }

  @Test func anEntryOfTheSameNameIsReplacedOnlyOnWish() throws {
    let clerk = try Clerk()
    try clerk.runs("new", "--answers", "-", input: Array(Self.sound.utf8))
    let changed = Array(Self.sound.replacing("\"25\"", with: "\"26\"").utf8)
    let run = try clerk.runs("new", "--answers", "-", input: changed)
    #expect(run.status == 2)
    #expect(
      run.messages.hasSuffix(
        "✗ 已经有内容不同的项目：2025 年度“流动书车运行经费”（编号 1）；什么也没有存，要替换请加 --replace。\n"))
    #expect(try clerk.runs("new", "--answers", "-", "--replace", input: changed).status == 0)
    #expect(try clerk.runs("list").text.contains("26.00 万元  流动书车运行经费"))
  }

  @Test func whatIsNoJSON() throws {
    let clerk = try Clerk()
    let run = try clerk.runs("new", "--answers", "-", input: Array("{".utf8))
    #expect(run.status == 3)
    #expect(
      run.messages
        == "✗ -：第 1 行：JSON 到这里就断了，多半少了 } 或 ]，请补上。空白的答卷用 jixiao new --answers-template 打印。\n")
  }

  @Test func theTemplateIsPrinted() throws {
    let run = try Clerk().runs("new", "--answers-template", "--layout", "qujiang")
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("{\n  \"//\": \"填好后运行 jixiao new --answers 这个文件。"))
    #expect(run.text.contains("\"layout\": \"qujiang\""))
  }
}
