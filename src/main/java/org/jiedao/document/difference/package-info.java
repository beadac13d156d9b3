/// What two texts differ in, line by line and character by character.
@NullMarked
package org.jiedao.document.difference;

import org.jspecify.annotations.NullMarked;
