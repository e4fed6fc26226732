private import Glibc

extension TextEncoding {
  /// Bytes of text in one encoding made into those of another.
  struct Conversion {
    let bytes: [UInt8]
    /// Whether the text's end has cut a character in two.
    let isCut: Bool
    /// Whether each character is there, and none stands for another.
    let isExact: Bool

    /// Nil where the bytes are no such text, or a character has no place in the other encoding.
    init?(_ bytes: [UInt8], from source: String, to target: String) {
      guard let converter = iconv_open(target, source), Int(bitPattern: converter) != -1 else {
        return nil
      }
      defer { iconv_close(converter) }
      // A text takes at most twice the bytes in one of these encodings that it takes in another.
      let most = bytes.count * 2 + 8
      var result = 0
      var code: Int32 = 0
      var input = bytes
      self.bytes = [UInt8](unsafeUninitializedCapacity: most) { output, count in
        input.withUnsafeMutableBytes { input in
          var from = input.baseAddress?.assumingMemoryBound(to: CChar.self)
          var left = input.count
          var room = most
          output.withMemoryRebound(to: CChar.self) { output in
            var to = output.baseAddress
            result = iconv(converter, &from, &left, &to, &room)
          }
          code = errno
          count = most - room
        }
      }
      isCut = result == -1 && code == EINVAL
      // A count above nought is of characters that were replaced by others.
      isExact = result == 0
      if result == -1 && !isCut { return nil }
    }
  }
}
