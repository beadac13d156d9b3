package org.jiedao.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// Keeps the attendance of a meeting as one undoable step; who was taken off the list, and why, stands in its name.
public final class RecordSignIn {
    private final Meetings meetings;
    private final Clock clock;

    public RecordSignIn(Meetings meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    public Keeping keep(long meetingId, SignIn taken) {
        Optional<MeetingFile> found = meetings.file(meetingId);
        if (found.isEmpty()) {
            return new Keeping.Refused("没有保存签到：这次会议已经不在了，可能刚被撤销或者删除。");
        }
        MeetingFile stored = found.get();
        Optional<String> fault = taken.fault(stored.meeting(), LocalDate.now(clock));
        if (fault.isPresent()) {
            return new Keeping.Refused("没有保存签到：" + fault.get() + "。");
        }
        if (!taken.beganWith(stored.attendees())) {
            return new Keeping.Refused("没有保存签到：应到名单刚在别处改过，这里还是旧名单。请先“放弃改动”，看到新名单再登记。");
        }
        MeetingFile kept = meetings.keep(taken.step(stored.meeting()), stored.withAttendees(taken.attendees()));
        return new Keeping.Kept(kept, "签到已保存：" + kept.turnout().sentence() + "。");
    }
}
