/// What every table sums to, kept at each save and compared with the rows whenever they are read again: so damage is noticed.
@NullMarked
package org.jiedao.storage.integrity;

import org.jspecify.annotations.NullMarked;
