/// The wording of papers in files that the user can edit, filled with recorded facts.
@NullMarked
package org.jiedao.wording;

import org.jspecify.annotations.NullMarked;
