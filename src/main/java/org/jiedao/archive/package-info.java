/// Changes that can be undone, backups, restore, and the check of a data folder.
@NullMarked
package org.jiedao.archive;

import org.jspecify.annotations.NullMarked;
