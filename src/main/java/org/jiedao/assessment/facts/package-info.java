/// What the standards ask about assessments, as of any day.
@NullMarked
package org.jiedao.assessment.facts;

import org.jspecify.annotations.NullMarked;
