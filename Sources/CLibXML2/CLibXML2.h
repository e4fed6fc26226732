// Seen by CXMLEvents alone, which says why.
