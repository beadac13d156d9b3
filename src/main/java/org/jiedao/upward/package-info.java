/// What goes upward: reports as workbooks, the superior's own workbook filled, several streets' workbooks put together, and
/// what was sent when.
@NullMarked
package org.jiedao.upward;

import org.jspecify.annotations.NullMarked;
