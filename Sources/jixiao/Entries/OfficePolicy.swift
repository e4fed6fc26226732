import Files
private import Glibc
import Goals
import Tables
import Terminal

/// 本单位的审核尺度: the policy as shipped, with what the office's own file says instead.
enum OfficePolicy {
  /// `rules.json` in `$JIXIAO_CONFIG`, else in `$XDG_CONFIG_HOME/jixiao`, else in `~/.config/jixiao`.
  static var path: String? {
    func variable(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    let folder =
      variable("JIXIAO_CONFIG")
      ?? variable("XDG_CONFIG_HOME").flatMap { $0.hasPrefix("/") ? $0 + "/jixiao" : nil }
      ?? variable("HOME").map { $0 + "/.config/jixiao" }
    return folder.map { $0 + "/rules.json" }
  }

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
    guard let path, access(path, F_OK) == 0 else { return .standard }
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
