/// Which font file serves a face on this computer, what characters it has, and what is missing.
@NullMarked
package org.jiedao.document.font;

import org.jspecify.annotations.NullMarked;
