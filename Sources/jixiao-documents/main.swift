// The worker: reads one document from standard input and tells what it holds on standard output, in
// the messages of GridPipe. It limits itself before it looks at the first byte.
//
//     jixiao-documents read PARENT     the parent's process identifier: the worker ends with it

private import Glibc

setlocale(LC_ALL, "C.UTF-8")
let words = CommandLine.arguments.dropFirst()
guard words.first == "read", let parent = words.dropFirst().first.flatMap({ Int32($0) }) else {
  let sentence = Array("jixiao-documents 由 jixiao 自己启动，不用单独运行。\n".utf8)
  _ = write(STDERR_FILENO, sentence, sentence.count)
  exit(2)
}
ReadingWork(parent: parent).run()
