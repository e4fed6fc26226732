/// Which elements of two lists are one another's.
struct Pairing {
  /// Positions in both lists, in the order of the old one.
  private(set) var both: [(Int, Int)] = []
  private(set) var onlyOld: [Int]
  private(set) var onlyNew: [Int]

  /// Each way to be alike is tried on all that are left, the surest way first; no element is taken
  /// twice, and of several that are alike the first ones meet.
  init<Element>(_ old: [Element], _ new: [Element], alike: [(Element, Element) -> Bool]) {
    onlyOld = Array(old.indices)
    onlyNew = Array(new.indices)
    for isAlike in alike {
      onlyOld.removeAll { oldIndex in
        guard let place = onlyNew.firstIndex(where: { isAlike(old[oldIndex], new[$0]) }) else {
          return false
        }
        both.append((oldIndex, onlyNew.remove(at: place)))
        return true
      }
    }
    both.sort { $0.0 < $1.0 }
  }
}

/// Whether two texts are nearly the same.
enum Similarity {
  /// More than half of the letters are common, in any order.
  static func areAlike(_ left: String, _ right: String) -> Bool {
    var counts: [Unicode.Scalar: Int] = [:]
    for scalar in left.unicodeScalars { counts[scalar, default: 0] += 1 }
    var common = 0
    for scalar in right.unicodeScalars where counts[scalar, default: 0] > 0 {
      counts[scalar, default: 0] -= 1
      common += 1
    }
    return common * 4 > left.unicodeScalars.count + right.unicodeScalars.count
  }
}
