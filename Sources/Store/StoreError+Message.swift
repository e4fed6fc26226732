extension StoreError {
  /// One Chinese sentence: where, what was found, what was expected, what to do.
  package var message: String {
    switch self {
    case .cannotCreateFolder(let path, let fault):
      "无法建立资料文件夹 \(path)：\(fault.reason)；请检查上级文件夹，或用 JIXIAO_HOME 另指定一处。"
    case .cannotOpen(let path, let fault):
      "无法打开资料库 \(path)：\(fault.reason)；请检查文件和所在文件夹的读写权限。"
    case .readOnly(let path):
      "资料库 \(path) 只能读、不能写；请恢复文件和所在文件夹的写权限后再试。"
    case .notAStore(let path):
      "\(path) 不是 jixiao 的资料库；请把它移到别处，或用 JIXIAO_HOME 另指定文件夹。"
    case .newerSchema(let path, let found, let known):
      "资料库 \(path) 是第 \(found) 版，本程序只认得到第 \(known) 版；请升级 jixiao 后再打开，资料没有改动。"
    case .corrupt(let path):
      "资料库 \(path) 已损坏，内容与结构不符；请先复制保存这个文件，再用备份恢复。"
    case .damagedEntry(let path, let id):
      "资料库 \(path) 中第 \(id) 条项目无法读出，内容不是应有的格式；请重新导入它的来源文件，或删除这一条。"
    case .busy(let path):
      "资料库 \(path) 正被另一个 jixiao 占用，等了 \(Database.patience / 1000) 秒仍未空出；请稍后再试，或关掉另一个窗口。"
    case .diskFull(let path):
      "磁盘空间不足，资料库 \(path) 未能写入；请腾出空间后再试，已保存的内容没有改动。"
    case .ioError(let path, let fault):
      "读写资料库 \(path) 时出错：\(fault.reason)；请检查磁盘，已保存的内容没有改动。"
    case .notDurable(let path):
      "资料库 \(path) 所在的磁盘不支持可靠写入，断电时可能丢失内容；请用 JIXIAO_HOME 另指定本机磁盘上的文件夹。"
    case .backupFailed(let path):
      "升级资料库之前未能做好备份 \(path)：备份与原件不一致；请检查磁盘后再试，资料没有改动。"
    case .upgradeFailed(let path, let migration):
      "资料库 \(path) 升级到“\(migration)”时失败，已退回原样；请保留此文件并报告这个问题。"
    case .outOfMemory:
      "内存不足，资料库操作没有完成；请关闭其他程序后再试，已保存的内容没有改动。"
    case .noSuchEntry(let id):
      "没有第 \(id) 条项目；请用 jixiao list 查看现有的编号。"
    case .noSuchDraft(let id, let state):
      "没有第 \(id) 号\(state.title)草稿；请用 jixiao resume 查看现有的草稿。"
    case .draftChangedElsewhere(let id):
      "第 \(id) 号草稿刚在另一个窗口里改动过，这一答没有保存；请退出后用 jixiao resume 重新打开。"
    case .repeatedKey(let key):
      "要保存的内容里，\(key.year) 年 \(key.unit)的“\(key.name)”（第 \(key.ordinal) 个）出现了两次；应当各有各的序号，全部都没有保存。"
    case .unexpected(let path, let code):
      "资料库 \(path) 出现意外错误（代码 \(code)），这一步没有完成；请再试一次，若仍出现请报告这个代码。"
    }
  }
}

extension DraftState {
  /// The state as a Chinese attribute.
  fileprivate var title: String {
    switch self {
    case .open: "未完成的"
    case .finished: "已完成的"
    case .discarded: "已放弃的"
    }
  }
}
