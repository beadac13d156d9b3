/// What is wrong with a text before it is set: mended where the standard is plain, advised where it is not.
@NullMarked
package org.jiedao.document.hint;

import org.jspecify.annotations.NullMarked;
