/// What was read, kept until one of its tables is written.
@NullMarked
package org.jiedao.storage.revision;

import org.jspecify.annotations.NullMarked;
