import Files
import Tables

/// The worker as the tests have built it, beside them.
let worker: DocumentWorker = {
  let bundle = CommandLine.arguments.last { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
  let folder = bundle.split(separator: "/", omittingEmptySubsequences: false).dropLast()
  return DocumentWorker(program: folder.joined(separator: "/") + "/" + DocumentWorker.name)
}()
