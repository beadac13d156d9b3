/// Templates of the papers and the one resolver of the values in them.
@NullMarked
package org.jiedao.wording;

import org.jspecify.annotations.NullMarked;
