/// A body's year: what it set out to do, what became of it, its annual report and whom it commended.
@NullMarked
package org.jiedao.annual;

import org.jspecify.annotations.NullMarked;
