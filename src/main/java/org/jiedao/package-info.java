/// Composition root: the only place that sees everything.
@NullMarked
package org.jiedao;

import org.jspecify.annotations.NullMarked;
