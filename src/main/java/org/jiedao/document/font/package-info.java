/// Which font file serves a face on this computer, what characters it has, what is missing, and the font cut to what a
/// paper shows.
@NullMarked
package org.jiedao.document.font;

import org.jspecify.annotations.NullMarked;
