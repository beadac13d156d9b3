/// What the standards ask about 述职, as of any day.
@NullMarked
package org.jiedao.duty.facts;

import org.jspecify.annotations.NullMarked;
