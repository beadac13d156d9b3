/// 交接: the list of what a successor needs to know, and the pack that holds everything.
@NullMarked
package org.jiedao.handover;

import org.jspecify.annotations.NullMarked;
