package org.jiedao.meeting.signin;

import org.jiedao.meeting.AttendanceStatus;
import org.jspecify.annotations.Nullable;

/// One person of a sign-in sheet, as the sheet has it. `status` is null where it does not say; `doubt` says why what it says
/// is uncertain, and is empty where it is not.
public record SheetLine(
        String place, String name, String unit, @Nullable AttendanceStatus status, String reason, String doubt) {}
