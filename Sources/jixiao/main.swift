import Files
import Foundation
let b = try InputFile.read(CommandLine.arguments[1])
let r = try FileReading(b)
for f in r.faults { print(f) }
let f = FileFormat(rawValue: CommandLine.arguments[2])!
import Tables
FileHandle.standardOutput.write(Data(try FileWriting(r.table, format: f, layout: LayoutLibrary.builtIn.standard).bytes))
