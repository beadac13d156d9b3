/// From recommendation to certificate, in the order of the committee's active ruleset.
@NullMarked
package org.jiedao.appointment;

import org.jspecify.annotations.NullMarked;
