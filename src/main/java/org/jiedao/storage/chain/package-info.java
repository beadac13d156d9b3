/// The hash-chained links of the change log, and whether all of them still say what happened.
@NullMarked
package org.jiedao.storage.chain;

import org.jspecify.annotations.NullMarked;
