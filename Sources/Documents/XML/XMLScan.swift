private import CXMLEvents
private import Glibc

/// The local name of an element or an attribute, or the value of one, while the parser holds it.
struct XMLWord {
  let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  init(_ start: UnsafePointer<UInt8>, count: Int) {
    self.init(UnsafeBufferPointer(start: start, count: count))
  }

  init(_ start: UnsafePointer<UInt8>) {
    self.init(start, count: strlen(start))
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Its digits as a number, or nil.
  var number: Int? {
    guard !bytes.isEmpty, bytes.count < 10 else { return nil }
    var number = 0
    for byte in bytes {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }

  /// Whether it says yes, as XML schemas do.
  var isTrue: Bool { self == "1" || self == "true" || self == "on" }

  static func == (word: XMLWord, other: StaticString) -> Bool {
    guard word.bytes.count == other.utf8CodeUnitCount else { return false }
    // Names are short, and most differ at once.
    for (index, byte) in word.bytes.enumerated() where byte != other.utf8Start[index] {
      return false
    }
    return true
  }

  static func ~= (pattern: StaticString, word: XMLWord) -> Bool { word == pattern }
}

/// The attributes of an element, while the parser holds them.
struct XMLAttributes {
  fileprivate let start: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  fileprivate let count: Int

  /// The value of the attribute of a local name; where its value holds references, as written.
  subscript(name: StaticString) -> XMLWord? {
    guard let start else { return nil }
    for index in 0..<count {
      // localname, prefix, URI, value, end
      let attribute = start + index * 5
      guard let own = attribute[0], Self.isWord(own, name), let value = attribute[3],
        let end = attribute[4]
      else { continue }
      return XMLWord(value, count: end - value)
    }
    return nil
  }

  /// Whether bytes, behind which stands a zero, are a name; they are not counted, since most differ
  /// at once.
  private static func isWord(_ start: UnsafePointer<UInt8>, _ name: StaticString) -> Bool {
    for index in 0..<name.utf8CodeUnitCount where start[index] != name.utf8Start[index] {
      return false
    }
    return start[name.utf8CodeUnitCount] == 0
  }
}

/// What is done with the elements of an XML part.
protocol XMLHandler: AnyObject {
  func start(_ name: XMLWord, _ attributes: XMLAttributes)
  func end(_ name: XMLWord)
  func add(_ text: UnsafeBufferPointer<UInt8>)
  /// Whether nothing more is wanted.
  var isDone: Bool { get }
}

extension XMLHandler {
  var isDone: Bool { false }
}

/// Reads XML as it arrives; a DOCTYPE ends it, so that there are no entities to expand.
final class XMLScan {
  private let handler: any XMLHandler
  private var parser: OpaquePointer?

  init(_ handler: any XMLHandler) {
    self.handler = handler
    var events = cxmlevents_handler(self)
    parser = cxmlevents_open(&events)
  }

  deinit {
    cxmlevents_close(parser)
  }

  /// Reads more; false where the handler wants nothing more.
  func add(_ bytes: UnsafeRawBufferPointer) throws(DocumentFault) -> Bool {
    try check(cxmlevents_add(parser, bytes.baseAddress, bytes.count, 0))
    return !handler.isDone
  }

  func finish() throws(DocumentFault) {
    try check(cxmlevents_add(parser, nil, 0, 1))
  }

  /// Reads a whole web page in UTF-8.
  func readPage(_ bytes: UnsafeRawBufferPointer) throws(DocumentFault) {
    var events = cxmlevents_handler(self)
    try check(cxmlevents_read_html(&events, bytes.baseAddress, bytes.count))
  }

  private func check(_ status: cxmlevents_status) throws(DocumentFault) {
    if status == CXMLEVENTS_DOCTYPE { throw .doctype }
    if status == CXMLEVENTS_MALFORMED && !handler.isDone { throw .truncated }
  }

  fileprivate func start(_ name: XMLWord, _ attributes: XMLAttributes) {
    if !handler.isDone { handler.start(name, attributes) }
  }

  fileprivate func end(_ name: XMLWord) {
    if !handler.isDone { handler.end(name) }
  }

  fileprivate func add(text: UnsafeBufferPointer<UInt8>) {
    if !handler.isDone { handler.add(text) }
  }
}

extension cxmlevents_handler {
  /// Events that go to `scan`, which must outlive them: they come by the million, and keeping it alive
  /// for each would take a good part of the reading.
  fileprivate init(_ scan: XMLScan) {
    self.init(
      user: Unmanaged.passUnretained(scan).toOpaque(),
      start: { user, name, count, attributes in
        guard let user, let name else { return }
        Unmanaged<XMLScan>.fromOpaque(user)._withUnsafeGuaranteedRef {
          $0.start(XMLWord(name), XMLAttributes(start: attributes, count: Int(count)))
        }
      },
      end: { user, name in
        guard let user, let name else { return }
        Unmanaged<XMLScan>.fromOpaque(user)._withUnsafeGuaranteedRef { $0.end(XMLWord(name)) }
      },
      text: { user, bytes, count in
        guard let user, let bytes else { return }
        Unmanaged<XMLScan>.fromOpaque(user)._withUnsafeGuaranteedRef {
          $0.add(text: UnsafeBufferPointer(start: bytes, count: Int(count)))
        }
      })
  }
}

extension ZIPArchive {
  /// Reads a part as XML; false where there is none.
  @discardableResult
  func scan(_ name: String, _ handler: any XMLHandler) throws(DocumentFault) -> Bool {
    let scan = XMLScan(handler)
    let isFound = try read(name) { (piece) throws(DocumentFault) in try scan.add(piece) }
    if isFound && !handler.isDone { try scan.finish() }
    return isFound
  }
}
