import Files
import Goals
import Tables
import Terminal

/// 本单位的审核尺度: the policy as shipped, with what `rules.json` of the office says instead.
enum OfficePolicy {
  /// For a session, which a fault in the office's file must not keep from being held: it is told.
  static func reviewerOfSession() -> Reviewer {
    do throws(Failure) {
      return try reviewer()
    } catch {
      let told = error.messages.map { StyledText("！\($0)", .caution) }
      Console.tell(told + [StyledText("  这次按随程序的规则检查。", .caution)])
      return .standard
    }
  }

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
