/// The wording of papers, shipped or the user's own, filled with recorded facts.
@NullMarked
package org.jiedao.wording;

import org.jspecify.annotations.NullMarked;
