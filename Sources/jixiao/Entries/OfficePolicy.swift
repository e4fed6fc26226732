import Files
import Goals
import Tables

/// 本单位的审核尺度: the policy as shipped, with what `rules.json` of the office says instead.
enum OfficePolicy {
  static func reviewer() throws(Failure) -> Reviewer {
    guard let path = OfficeFolder.file("rules.json") else { return .standard }
    let bytes: [UInt8]
    do throws(ReadFault) {
      bytes = try InputFile.read(path)
    } catch {
      throw Failure(.unreadable, "\(path)：\(error.description)")
    }
    do throws(ReviewPolicy.Fault) {
      return Reviewer(policy: try ReviewPolicy.standard.overridden(by: bytes))
    } catch {
      throw Failure(.usage, "\(path)：\(error.message)")
    }
  }
}
