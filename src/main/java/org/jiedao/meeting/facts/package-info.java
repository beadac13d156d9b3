/// What the register knows of meetings, for the examination: when, who came, who took the chair, what was sent out before and
/// after, read once and told as of any day.
@NullMarked
package org.jiedao.meeting.facts;

import org.jspecify.annotations.NullMarked;
