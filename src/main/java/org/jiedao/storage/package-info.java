/// The register of one data folder: opened, examined, closed; storage is the only place that knows SQL.
@NullMarked
package org.jiedao.storage;

import org.jspecify.annotations.NullMarked;
