/// Backup files: what one holds and how it is written, read and verified; which are kept, and where else.
@NullMarked
package org.jiedao.archive.backup;

import org.jspecify.annotations.NullMarked;
