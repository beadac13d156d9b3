/// What the rules ask about reports to superiors.
@NullMarked
package org.jiedao.upward.facts;

import org.jspecify.annotations.NullMarked;
