package org.jiedao;

import java.util.List;
import org.jiedao.meeting.view.MeetingTab;
import org.jiedao.meeting.view.OpenMeeting;
import org.jiedao.ui.Desk;

/// Page 会议: plain `new`.
record MeetingWiring(Wiring wiring, Desk desk) {
    /// In the order in which a meeting goes.
    List<MeetingTab> tabs(OpenMeeting open) {
        return List.of();
    }
}
