/// The one way in which the register is written, each step undoable, and what can be read and searched of those steps.
@NullMarked
package org.jiedao.storage.log;

import org.jspecify.annotations.NullMarked;
