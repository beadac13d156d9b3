/// A fictional street to look around in, and its year of work.
@NullMarked
package org.jiedao.sample;

import org.jspecify.annotations.NullMarked;
