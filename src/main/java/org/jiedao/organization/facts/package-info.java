/// What the standards ask of the founding and the making of bodies, told of any day.
@NullMarked
package org.jiedao.organization.facts;

import org.jspecify.annotations.NullMarked;
