import Tables

/// The parts of a Word document beside its text.
struct DOCXParts {
  let all: [(name: String, text: String)]
  /// The beginning of `word/document.xml`.
  let opening: String

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  init(_ head: Sheet.Head, _ geometry: DOCXGeometry) {
    opening =
      Self.declaration
      + "<w:document xmlns:w=\"\(Self.main)\" xmlns:r=\"\(Self.relations)\"><w:body>\n"
    all = [
      ("[Content_Types].xml", Self.contentTypes), ("_rels/.rels", Self.packageRelations),
      ("docProps/core.xml", Self.properties(head)),
      ("word/_rels/document.xml.rels", Self.documentRelations),
      ("word/styles.xml", Self.styles(head.look, geometry)),
      ("word/settings.xml", Self.settings), ("word/footer1.xml", Self.footer),
      ("word/header1.xml", Self.header),
    ]
  }

  private static let contentTypes =
    declaration
      + """
      <Types xmlns="\(package)/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/word/document.xml" ContentType="\(word).document.main+xml"/>\
      <Override PartName="/word/styles.xml" ContentType="\(word).styles+xml"/>\
      <Override PartName="/word/settings.xml" ContentType="\(word).settings+xml"/>\
      <Override PartName="/word/footer1.xml" ContentType="\(word).footer+xml"/>\
      <Override PartName="/word/header1.xml" ContentType="\(word).header+xml"/>\
      <Override PartName="/docProps/core.xml" \
      ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
      """

  private static let packageRelations =
    declaration
      + """
      <Relationships xmlns="\(package)/relationships">\
      <Relationship Id="rId1" Type="\(relations)/officeDocument" Target="word/document.xml"/>\
      <Relationship Id="rId2" Type="\(package)/relationships/metadata/core-properties" \
      Target="docProps/core.xml"/></Relationships>
      """

  private static let documentRelations =
    declaration
      + """
      <Relationships xmlns="\(package)/relationships">\
      <Relationship Id="rId1" Type="\(relations)/styles" Target="styles.xml"/>\
      <Relationship Id="rId2" Type="\(relations)/footer" Target="footer1.xml"/>\
      <Relationship Id="rId3" Type="\(relations)/header" Target="header1.xml"/>\
      <Relationship Id="rId4" Type="\(relations)/settings" Target="settings.xml"/></Relationships>
      """

  private static let settings =
    declaration
      + """
      <w:settings xmlns:w="\(main)"><w:characterSpacingControl w:val="compressPunctuation"/>\
      <w:compat><w:compatSetting w:name="compatibilityMode" \
      w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>\
      <w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>
      """

  private static func properties(_ head: Sheet.Head) -> String {
    declaration
      + """
      <cp:coreProperties xmlns:cp="\(package)/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
      <dc:title>\(escaped(head.title))</dc:title><dc:creator>\(escaped(head.author))</dc:creator>\
      <dc:language>zh-CN</dc:language>\
      <dcterms:created xsi:type="dcterms:W3CDTF">2000-01-01T00:00:00Z</dcterms:created>\
      </cp:coreProperties>
      """
  }

  private static func styles(_ look: Look, _ geometry: DOCXGeometry) -> String {
    let size = halves(look.fontSize)
    return declaration + """
      <w:styles xmlns:w="\(main)"><w:docDefaults><w:rPrDefault><w:rPr>\(fonts(look.font))\
      <w:sz w:val="\(size)"/><w:szCs w:val="\(size)"/>\
      <w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>\
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>\
      <w:pPr><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/></w:pPr></w:style>\
      <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/>\
      <w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:after="120"/>\
      <w:jc w:val="center"/></w:pPr><w:rPr>\(fonts(look.titleFont))\
      <w:sz w:val="\(halves(look.titleFontSize))"/></w:rPr></w:style>\
      <w:style w:type="paragraph" w:customStyle="1" w:styleId="HeadLine"><w:name w:val="表头"/>\
      <w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:tabs>\
      <w:tab w:val="right" w:pos="\(geometry.width)"/></w:tabs><w:spacing w:after="60"/></w:pPr>\
      </w:style>\
      <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
      <w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>\
      <w:style w:type="table" w:customStyle="1" w:styleId="Goals"><w:name w:val="绩效目标表"/>\
      <w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>\(borders(look.border))</w:tblBorders>\
      <w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="\(DOCXGeometry.padding)" w:type="dxa"/>\
      <w:bottom w:w="40" w:type="dxa"/><w:right w:w="\(DOCXGeometry.padding)" w:type="dxa"/></w:tblCellMar></w:tblPr>\
      </w:style></w:styles>
      """
  }

  private static let footer =
    declaration
    + "<w:ftr xmlns:w=\"\(main)\"><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
    + text("第 ") + field("PAGE") + text(" 页，共 ") + field("NUMPAGES") + text(" 页")
    + "</w:p></w:ftr>"

  /// 草稿: in words at the right, and large behind the text.
  private static let header =
    declaration
      + """
      <w:hdr xmlns:w="\(main)" xmlns:v="urn:schemas-microsoft-com:vml" \
      xmlns:o="urn:schemas-microsoft-com:office:office"><w:p><w:pPr><w:jc w:val="right"/></w:pPr>\
      <w:r><w:rPr><w:color w:val="CC0000"/><w:sz w:val="28"/></w:rPr><w:t>草稿</w:t></w:r>\
      <w:r><w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" \
      path="m@7,l@8,m@5,21600l@6,21600e"><v:path textpathok="t" o:connecttype="rect"/>\
      <v:textpath on="t" fitshape="t"/></v:shapetype>\
      <v:shape id="Draft" o:spid="_x0000_s1" type="#_x0000_t136" alt="草稿" \
      style="position:absolute;margin-left:0;margin-top:0;width:320pt;height:160pt;rotation:330;\
      z-index:-1;mso-position-horizontal:center;mso-position-horizontal-relative:margin;\
      mso-position-vertical:center;mso-position-vertical-relative:margin" fillcolor="#e8b0b0" \
      stroked="f"><v:fill opacity=".4"/><v:textpath style="font-family:&quot;黑体&quot;;font-size:1pt" \
      string="草稿"/></v:shape></w:pict></w:r></w:p></w:hdr>
      """

  private static func text(_ text: String) -> String {
    "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  private static func field(_ name: String) -> String {
    "<w:fldSimple w:instr=\"\(name)\"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
  }

  private static func fonts(_ name: String) -> String {
    let name = escaped(name)
    return
      "<w:rFonts w:ascii=\"\(name)\" w:hAnsi=\"\(name)\" w:eastAsia=\"\(name)\" w:cs=\"\(name)\"/>"
  }

  private static func borders(_ colour: String) -> String {
    ["top", "left", "bottom", "right", "insideH", "insideV"].map {
      "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"\(colour)\"/>"
    }.joined()
  }

  private static func halves(_ points: Double) -> Int { Int((points * 2).rounded()) }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
