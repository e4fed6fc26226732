import Foundation

enum Converting {
  static func toGB18030(_ text: [UInt8]) -> [UInt8] {
    let encoding = String.Encoding(rawValue: 0x8000_0632)
    return Array(String(decoding: text, as: UTF8.self).data(using: encoding) ?? Data())
  }

  static func toUTF16(_ text: [UInt8], marked: Bool) -> [UInt8] {
    (marked ? [0xFF, 0xFE] : [])
      + String(decoding: text, as: UTF8.self).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }
}
