import TestSupport

/// A workbook as tests write it: each sheet is the XML between `<worksheet>` and its end.
struct Workbook {
  var sheets: [(name: String, state: String, xml: String)] = []
  var strings: [String] = []
  var formats: [String] = []
  var from1904 = false

  /// One sheet of rows of cells; a cell is its attributes and what stands in it.
  init(rows: String...) {
    sheets = [("表", "visible", "<sheetData>\(rows.joined())</sheetData>")]
  }

  var bytes: [UInt8] { ZIPFile(parts).bytes }

  var parts: [(name: String, text: String)] {
    let list = sheets.enumerated().map { index, sheet in
      #"<sheet name="\#(sheet.name)" sheetId="\#(index + 1)" state="\#(sheet.state)" r:id="r\#(index)"/>"#
    }
    let relations = sheets.indices.map {
      #"<Relationship Id="r\#($0)" Type="\#(Self.types)/worksheet" Target="worksheets/s\#($0).xml"/>"#
    }
    let formats = formats.enumerated().map {
      #"<numFmt numFmtId="\#(200 + $0)" formatCode="\#($1)"/>"#
    }
    let styles = formats.indices.map { #"<xf numFmtId="\#(200 + $0)"/>"# }
    return [
      (
        "_rels/.rels",
        #"<Relationships><Relationship Id="a" Type="\#(Self.types)/officeDocument" Target="/xl/workbook.xml"/></Relationships>"#
      ),
      (
        "xl/workbook.xml",
        #"<workbook xmlns:r="r"><workbookPr date1904="\#(from1904)"/><sheets>\#(list.joined())</sheets></workbook>"#
      ),
      (
        "xl/_rels/workbook.xml.rels",
        #"<Relationships>\#(relations.joined())<Relationship Id="s" Type="\#(Self.types)/styles" Target="styles.xml"/><Relationship Id="t" Type="\#(Self.types)/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#
      ),
      (
        "xl/styles.xml",
        "<styleSheet><numFmts>\(formats.joined())</numFmts><cellXfs>\(styles.joined())</cellXfs></styleSheet>"
      ),
      ("xl/sharedStrings.xml", "<sst>\(strings.map { "<si>\($0)</si>" }.joined())</sst>"),
    ]
      + sheets.enumerated().map {
        ("xl/worksheets/s\($0).xml", "<worksheet>\($1.xml)</worksheet>")
      }
  }

  private static let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
}
