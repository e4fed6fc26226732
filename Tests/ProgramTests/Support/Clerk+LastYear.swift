import Testing

extension Clerk {
  /// Begins this year's entry from last year's first project.
  func opensLastYears() throws {
    try hasImported()
    try opens("new", "--from", "社区读书角维护经费", "--year", "2025")
    try isAsked("部门名称：")
  }
}
