extension DocumentFault {
  package static let notTold = DocumentFault("写这份文件的程序没有收到完整的表，没有写成；请再试一次。")
  static let noRoom = DocumentFault("内存或磁盘不够，文件没有写成；请关掉别的程序或清理磁盘再试。")
  static let noFont = DocumentFault(
    "没有找到中文字体，写 PDF 要用；请让管理员运行 apt-get install fonts-noto-cjk，然后再试。")
}
