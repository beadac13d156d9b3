/// The H2 data file: opened, backed up, migrated on a copy; the only place that knows SQL.
@NullMarked
package org.jiedao.storage;

import org.jspecify.annotations.NullMarked;
