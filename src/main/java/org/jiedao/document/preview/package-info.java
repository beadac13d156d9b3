/// Shows and prints finished PDF pages.
@NullMarked
package org.jiedao.document.preview;

import org.jspecify.annotations.NullMarked;
