/// The district's view: the same report of several streets, exported by this workbench, put together into one workbook.
@NullMarked
package org.jiedao.upward.rollup;

import org.jspecify.annotations.NullMarked;
