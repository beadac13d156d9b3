/// What the register knows of follow-up, for the examination: problems found, what settles them, and until when.
@NullMarked
package org.jiedao.followup.facts;

import org.jspecify.annotations.NullMarked;
