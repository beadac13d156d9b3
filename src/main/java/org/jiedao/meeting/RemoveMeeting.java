package org.jiedao.meeting;

import java.util.List;
import java.util.Optional;

/// Removes a meeting that was entered by mistake. What has left traces outside itself is called off instead.
public final class RemoveMeeting {
    private final Meetings meetings;
    private final Traces traces;

    public RemoveMeeting(Meetings meetings, Traces traces) {
        this.meetings = meetings;
        this.traces = traces;
    }

    /// What came of a meeting elsewhere.
    public interface Traces {
        /// The papers issued from it, by what the register calls them.
        List<String> papers(long meetingId);

        /// Which of its resolutions somebody has reported on or closed.
        List<String> followedUp(long meetingId);
    }

    /// What became of it.
    public sealed interface Outcome {
        record Removed(Meeting meeting) implements Outcome {}

        record Refused(String sentence) implements Outcome {}
    }

    public Outcome remove(long id) {
        Optional<MeetingFile> found = meetings.file(id);
        if (found.isEmpty()) {
            return new Outcome.Refused("没有删除：这次会议已经不在了。");
        }
        List<String> papers = traces.papers(id);
        if (!papers.isEmpty()) {
            return new Outcome.Refused("没有删除：已经从这次会议签发了" + papers.getFirst()
                    + (papers.size() > 1 ? "等" + papers.size() + "件" : "") + "。没有开成的，请改成“取消”并写明原因。");
        }
        List<String> followedUp = traces.followedUp(id);
        if (!followedUp.isEmpty()) {
            return new Outcome.Refused("没有删除：议定事项“" + followedUp.getFirst() + "”已经有进展，删掉会议就没有出处了。");
        }
        meetings.remove(id);
        return new Outcome.Removed(found.get().meeting());
    }
}
