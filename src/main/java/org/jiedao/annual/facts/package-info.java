/// What the standards ask about targets of a year and commendations, as of any day.
@NullMarked
package org.jiedao.annual.facts;

import org.jspecify.annotations.NullMarked;
