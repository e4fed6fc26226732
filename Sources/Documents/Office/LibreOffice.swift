private import CProcess
private import Glibc

/// LibreOffice, run out of sight with a profile of its own, to turn one file into another format.
package struct LibreOffice: Sendable {
  private let program: String

  /// Processor seconds, and address space: LibreOffice maps more than it uses.
  private static let seconds: UInt32 = 60
  private static let memory = 4 << 30

  /// Nil where it is not installed.
  package init?() {
    let folders = ["/usr/lib/libreoffice", "/usr/lib64/libreoffice", "/opt/libreoffice"]
    let programs = folders.map { $0 + "/program/soffice.bin" }
    guard let program = programs.first(where: { access($0, X_OK) == 0 }) else { return nil }
    self.program = program
  }

  /// The bytes of the document in another format; `wait` is called four times a second.
  package func convert(
    _ bytes: UnsafeRawBufferPointer, to target: OfficeFile.Target, wait: () -> Void
  ) throws(DocumentFault) -> [UInt8] {
    var template = Array("/tmp/jixiao-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .noTemporaryFile }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let guarding = cprocess_guard_folder(folder)
    guard guarding >= 0 else { throw .noTemporaryFile }
    defer { close(guarding) }
    let source = "\(folder)/document"
    guard Self.write(bytes, to: source) else { throw .noTemporaryFile }
    // A new profile makes LibreOffice start a second time: it ends with 81 then.
    var status: Int32 = 81 << 8
    var runs = 0
    while status == 81 << 8, runs < 3 {
      status = try run(source, to: target, in: folder, wait)
      runs += 1
    }
    guard let converted = Self.read("\(folder)/document.\(target.rawValue)") else {
      throw .truncated
    }
    return converted
  }

  private func run(
    _ source: String, to target: OfficeFile.Target, in folder: String, _ wait: () -> Void
  ) throws(DocumentFault) -> Int32 {
    let words = [
      program, "-env:UserInstallation=file://\(folder)/profile", "--headless", "--norestore",
      "--nolockcheck", "--convert-to", target.rawValue, "--outdir", folder, source,
    ]
    var arguments = words.map { strdup($0) } + [nil]
    let variables = [
      "HOME=\(folder)", "PATH=/usr/bin:/bin", "LANG=C.UTF-8", "SAL_USE_VCLPLUGIN=svp",
    ]
    var environment = variables.map { strdup($0) } + [nil]
    defer { for string in arguments + environment { free(string) } }
    let process = cprocess_start(&arguments, &environment, Self.memory, Self.seconds)
    guard process > 0 else { throw .noTemporaryFile }
    var status: Int32 = 0
    for _ in 0..<(Self.seconds * 4) {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { return status }
      if ended < 0 && errno != EINTR { break }
      usleep(250_000)
      wait()
    }
    kill(process, SIGKILL)
    waitpid(process, &status, 0)
    throw DocumentFault("LibreOffice 读这份文件用的时间太长，没有读下去；请用 Excel 或 WPS 打开，另存为 XLSX 或 DOCX 再试。")
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, to path: String) -> Bool {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    defer { close(file) }
    var rest = bytes[...]
    while let start = UnsafeRawBufferPointer(rebasing: rest).baseAddress, !rest.isEmpty {
      let count = Glibc.write(file, start, rest.count)
      if count <= 0 { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private static func read(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count <= 0 { return count == 0 ? bytes : nil }
      bytes += buffer[..<count]
    }
  }
}
