/// Rosters in: what stands in a messy workbook, what it would change, and the one step that writes it.
@NullMarked
package org.jiedao.transfer;

import org.jspecify.annotations.NullMarked;
