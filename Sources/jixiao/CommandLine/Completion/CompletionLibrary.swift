import Goals
import Store
import Tables

/// What completion can offer in the place of each placeholder.
///
/// The store is opened once something of it is asked for, and only to read: pressing Tab makes,
/// upgrades and changes nothing.
final class CompletionLibrary {
  private let open: () -> Store?
  private lazy var store: Store? = open()

  init(open: @escaping () -> Store?) { self.open = open }

  /// The store of whoever presses Tab, if it is there.
  convenience init() {
    self.init {
      guard let folder = try? StoreFolderPath.current() else { return nil }
      return Store.existing(in: folder)
    }
  }

  /// More than that nobody reads, and the shell would ask before it shows them.
  private static let mostEntries = 200

  /// The names of entries that fit, with their years.
  func entries(of year: Int?, where fits: (String) -> Bool) -> [WordCompletion.Candidate] {
    let found = try? store?.entryNames(year: year, limit: Self.mostEntries, where: fits)
    return (found ?? []).map { entry in
      let years = entry.years.map(String.init).joined(separator: "、")
      return WordCompletion.Candidate(text: entry.name, explanation: "\(years) 年度")
    }
  }

  /// Everything that may stand in a placeholder's place; nothing where it is free text.
  func candidates(_ placeholder: Placeholder) -> [WordCompletion.Candidate] {
    func plain(_ texts: [String]?) -> [WordCompletion.Candidate] {
      (texts ?? []).map { WordCompletion.Candidate(text: $0, explanation: "") }
    }
    return switch placeholder {
    case .year: plain(try? store?.years().map { String($0.year) })
    case .unit: plain(try? store?.units())
    case .department: plain(try? store?.departments())
    case .draft:
      ((try? store?.drafts()) ?? []).map {
        WordCompletion.Candidate(
          text: String($0.id), explanation: $0.title, isFoundByExplanation: true)
      }
    case .number:
      ((try? store?.deletedEntries()) ?? []).map {
        WordCompletion.Candidate(
          text: String($0.id), explanation: $0.project.name, isFoundByExplanation: true)
      }
    case .layout: Self.layouts
    case .code: Self.codes
    case .framework:
      IndicatorCatalog.standard.frameworks.map {
        WordCompletion.Candidate(text: $0.id, explanation: $0.title)
      }
    case .rule:
      Rule.all.map {
        WordCompletion.Candidate(text: $0.id, explanation: $0.title, isFoundByExplanation: true)
      }
    case .head: plain(Rule.ReviewHead.allCases.map(\.rawValue))
    case .kind: plain(ProjectKind.allCases.map(\.rawValue))
    case .status: plain(EntryStatus.allCases.map(\.title))
    case .file, .folder, .entry, .format, .encoding, .amount, .count, .word: []
    }
  }

  /// Those of the office first; a broken file of it is not told here.
  private static var layouts: [WordCompletion.Candidate] {
    OfficeLayouts(folder: OfficeFolder.layouts).library.layouts.map {
      WordCompletion.Candidate(text: $0.name, explanation: $0.description)
    }
  }

  /// Codes of all frameworks, each once.
  private static var codes: [WordCompletion.Candidate] {
    var seen: Set<String> = []
    return IndicatorCatalog.standard.classes.filter { seen.insert($0.code).inserted }.map {
      WordCompletion.Candidate(
        text: $0.code, explanation: $0.name, isFoundByExplanation: true)
    }
  }
}
