/// Meetings of the bodies: notice, agenda, the snapshot of who was called, who came, what was decided.
@NullMarked
package org.jiedao.meeting;

import org.jspecify.annotations.NullMarked;
