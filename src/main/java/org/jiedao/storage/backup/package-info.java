/// The register as backups are made of it, loaded for trial and put in its place.
@NullMarked
package org.jiedao.storage.backup;

import org.jspecify.annotations.NullMarked;
