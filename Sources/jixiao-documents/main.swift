// The worker: reads one document from standard input and tells what it holds on standard output, in
// the messages of GridPipe; or writes one. It limits itself before it looks at the first foreign byte.
//
//     jixiao-documents read PARENT             the parent's process identifier: the worker ends with it
//     jixiao-documents write FORMAT PARENT     xlsx, docx or pdf

import Documents
private import Glibc

setlocale(LC_ALL, "C.UTF-8")
let words = Array(CommandLine.arguments.dropFirst())
switch words.first {
case "read" where words.count == 2:
  if let parent = Int32(words[1]) { ReadingWork(parent: parent).run() }
case "write" where words.count == 3:
  if let format = DocumentFormat(rawValue: words[1]), let parent = Int32(words[2]) {
    WritingWork(format: format, parent: parent).run()
  }
default: break
}
let sentence = Array("jixiao-documents 由 jixiao 自己启动，不用单独运行。\n".utf8)
_ = write(STDERR_FILENO, sentence, sentence.count)
exit(2)
