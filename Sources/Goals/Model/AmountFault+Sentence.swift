extension AmountFault {
  /// What is wrong and what to do, as the end of a sentence that names the text.
  package var sentence: String {
    switch reason {
    case .empty: "是空的，请填数字。"
    case .notANumber: "不是金额，请填数字，如 125 或 1,250.50。"
    case .misplacedComma: "的千分位逗号位置不对，请每三位一个逗号，或不写逗号。"
    case .finerThanFen: "比“分”还细，请核对小数位数。"
    case .tooLarge: "太大了，请核对位数和单位。"
    }
  }
}
