/// 考核: by which scheme the members, units and bodies of a body were assessed for a year, with which points and ballots, and
/// which results were approved.
@NullMarked
package org.jiedao.assessment;

import org.jspecify.annotations.NullMarked;
