/// What a password protects: the data key, how the password wraps it, and sealed streams. Keys appear in no text and no log.
@NullMarked
package org.jiedao.secret;

import org.jspecify.annotations.NullMarked;
