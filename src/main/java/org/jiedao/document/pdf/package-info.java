/// Draws finished sheets as PDF and embeds their fonts.
@NullMarked
package org.jiedao.document.pdf;

import org.jspecify.annotations.NullMarked;
