/// Sets a document on PDF pages: lines and rules are placed first, without iText, and then drawn.
@NullMarked
package org.jiedao.document.pdf;

import org.jspecify.annotations.NullMarked;
