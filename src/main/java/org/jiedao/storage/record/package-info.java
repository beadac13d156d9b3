/// Records and how they are told: their image, what belongs to them, and what they, their tables and columns are called where the
/// user reads of them.
@NullMarked
package org.jiedao.storage.record;

import org.jspecify.annotations.NullMarked;
