/// Page 会议: the month and the list of meetings, and one meeting from its notice to its resolutions.
@NullMarked
package org.jiedao.meeting.view;

import org.jspecify.annotations.NullMarked;
