/// Joint committees: terms 届, seats, memberships, and who sits on any date.
@NullMarked
package org.jiedao.committee;

import org.jspecify.annotations.NullMarked;
