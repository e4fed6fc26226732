// Seen by CPDFPages alone, which says why.
