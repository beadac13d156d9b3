/// Writes a document as a Word file that Word, WPS and LibreOffice set alike.
@NullMarked
package org.jiedao.document.word;

import org.jspecify.annotations.NullMarked;
