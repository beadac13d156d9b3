/// What is to be done next, which terms end, and what was issued last.
@NullMarked
package org.jiedao.home;

import org.jspecify.annotations.NullMarked;
