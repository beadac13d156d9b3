/// Fills pages: lines and rules are placed in points on sheets, before anything is drawn and by no library.
@NullMarked
package org.jiedao.document.page;

import org.jspecify.annotations.NullMarked;
