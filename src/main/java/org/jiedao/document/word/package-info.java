/// Writes a document as a Word file that Word, WPS and LibreOffice set alike. What no Word file can know, on which
/// page something comes to stand, is asked of the PDF's pagination.
@NullMarked
package org.jiedao.document.word;

import org.jspecify.annotations.NullMarked;
