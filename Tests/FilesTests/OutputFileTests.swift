import Foundation
import Glibc
import TestSupport
import Testing

@testable import Files

@Suite("写文件", .serialized)
struct OutputFileTests {
  @Test("写出的文件谁能读由 umask 定，旁边不留别的；覆盖时权限不变")
  func modeAndContent() throws {
    try TestFiles.withFolder { folder in
      let path = "\(folder)/表.tsv"
      let mask = umask(0o027)
      defer { umask(mask) }
      try OutputFile.write(Array("甲".utf8), to: path, overwriting: false)
      #expect(try InputFile.read(path) == Array("甲".utf8))
      #expect(mode(of: path) == 0o640)
      #expect(chmod(path, 0o664) == 0)
      try OutputFile.write(Array("乙".utf8), to: path, overwriting: true)
      #expect(mode(of: path) == 0o664)
      #expect(try names(in: folder) == ["表.tsv"])
    }
  }

  private func mode(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : nil
  }

  @Test("不经同意不覆盖；同意了就换成新的")
  func overwriting() throws {
    try TestFiles.withFolder { folder in
      let path = "\(folder)/表.tsv"
      try OutputFile.write([0x31], to: path, overwriting: false)
      let fault = #expect(throws: WriteFault.self) {
        try OutputFile.write([0x32], to: path, overwriting: false)
      }
      #expect(fault?.sentence == "“\(path)”已经有了，没有改动它；要覆盖请加 --force。")
      #expect(try InputFile.read(path) == [0x31])
      try OutputFile.write([0x32], to: path, overwriting: true)
      #expect(try InputFile.read(path) == [0x32])
    }
  }

  @Test("覆盖符号链接时写它指向的文件，链接还在")
  func symbolicLink() throws {
    try TestFiles.withFolder { folder in
      let target = "\(folder)/真.tsv"
      let link = "\(folder)/链.tsv"
      try OutputFile.write([0x31], to: target, overwriting: false)
      #expect(symlink(target, link) == 0)
      #expect(throws: WriteFault.self) {
        try OutputFile.write([0x32], to: link, overwriting: false)
      }
      try OutputFile.write([0x32], to: link, overwriting: true)
      #expect(try InputFile.read(target) == [0x32])
      var status = stat()
      #expect(lstat(link, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    }
  }

  @Test("写不了时各说一句话")
  func sentences() throws {
    try TestFiles.withFolder { folder in
      let long = String(repeating: "长", count: 90)
      let cases = [
        (folder, "“\(folder)”是文件夹，请写明文件名。"),
        ("\(folder)/无/表.tsv", "“\(folder)/无/表.tsv”所在的文件夹不存在，请先建立文件夹。"),
        ("\(folder)/\(long)", "“\(folder)/\(long)”的文件名太长，请改短。"),
      ]
      for (path, sentence) in cases {
        let fault = #expect(throws: WriteFault.self) {
          try OutputFile.write([0x31], to: path, overwriting: true)
        }
        #expect(fault?.sentence == sentence)
      }
      let left = try names(in: folder)
      #expect(left.isEmpty)
    }
  }

  /// `/dev/full` cannot be a folder, so the disk is made full by a limit on the size of files.
  @Test("磁盘满时旧文件完好，不留半个文件")
  func fullDisk() throws {
    try TestFiles.withFolder { folder in
      let path = "\(folder)/表.tsv"
      try OutputFile.write([0x31], to: path, overwriting: false)
      let fault = try withLargestFile(4096) {
        #expect(throws: WriteFault.self) {
          try OutputFile.write([UInt8](repeating: 0x32, count: 10_000), to: path, overwriting: true)
        }
      }
      #expect(fault?.sentence == "磁盘满了，“\(path)”没有写，原来的文件没有变，请清理后再试。")
      #expect(try InputFile.read(path) == [0x31])
      #expect(try names(in: folder) == ["表.tsv"])
    }
  }

  private func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder)
  }

  private func withLargestFile<Result>(_ size: UInt, _ body: () throws -> Result) throws -> Result {
    var before = rlimit()
    try #require(getrlimit(__rlimit_resource_t(1), &before) == 0)
    signal(SIGXFSZ, SIG_IGN)
    var limit = rlimit(rlim_cur: size, rlim_max: before.rlim_max)
    try #require(setrlimit(__rlimit_resource_t(1), &limit) == 0)
    defer {
      setrlimit(__rlimit_resource_t(1), &before)
      signal(SIGXFSZ, SIG_DFL)
    }
    return try body()
  }
}
