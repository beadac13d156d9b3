/// The H2 data file: opened, locked, migrated and written anew, each on a copy that is compared before it is swapped in.
@NullMarked
package org.jiedao.storage.file;

import org.jspecify.annotations.NullMarked;
