/// A PDF without text, as a scanner makes it: one page with a filled rectangle.
package enum ScannedPDF {
  package static let bytes = Array(
    """
    %PDF-1.4
    1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
    2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
    3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R>> endobj
    4 0 obj <</Length 18>> stream
    10 10 180 180 re f
    endstream endobj
    trailer <</Root 1 0 R>>
    %%EOF
    """.utf8)
}
