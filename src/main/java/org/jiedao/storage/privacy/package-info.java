/// What is stored of a person, what was shown of it, and its erasure, in the log too.
@NullMarked
package org.jiedao.storage.privacy;

import org.jspecify.annotations.NullMarked;
