/// 套打: texts put into the blanks of preprinted sheets, by what was measured for a printer and a sheet.
@NullMarked
package org.jiedao.overprint;

import org.jspecify.annotations.NullMarked;
