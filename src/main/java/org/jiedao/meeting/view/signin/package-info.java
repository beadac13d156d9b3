/// Tab 签到: the list of those called, ticked on screen or taken from a sheet, and the quorum beside it.
@NullMarked
package org.jiedao.meeting.view.signin;

import org.jspecify.annotations.NullMarked;
