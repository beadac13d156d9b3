/// Workbooks read and written: the other place, beside Word, that knows POI.
@NullMarked
package org.jiedao.sheet;

import org.jspecify.annotations.NullMarked;
