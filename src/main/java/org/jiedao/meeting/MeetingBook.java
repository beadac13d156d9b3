package org.jiedao.meeting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jiedao.dispatch.BindPapers;
import org.jiedao.dispatch.BindPapers.Outcome;
import org.jiedao.dispatch.BindPapers.Part;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.dispatch.Paper;
import org.jiedao.organization.Body;

/// 会议材料汇编: the issued papers of one meeting bound in the order in which a meeting goes. What was not issued is listed
/// as such.
public final class MeetingBook {
    private final MeetingRecords records;
    private final DispatchRegister register;
    private final BindPapers binding;

    public MeetingBook(MeetingRecords records, DispatchRegister register, BindPapers binding) {
        this.records = records;
        this.register = register;
        this.binding = binding;
    }

    public Outcome bind(long meeting, Path folder) throws IOException {
        List<DispatchEntry> issued = register.standing(Paper.About.MEETING, meeting);
        if (issued.isEmpty()) {
            return new Outcome.Refused("没有编册：这次会议还没有签发文书。请先在上面签发，再编成一册。");
        }
        List<Paper> usual = MeetingPapers.of(records.file(meeting).meeting().kind());
        List<Part> parts = Paper.about(Paper.About.MEETING).stream()
                .filter(paper -> usual.contains(paper) || newest(issued, paper).isPresent())
                .map(paper -> new Part(paper.label(), newest(issued, paper)))
                .toList();
        return binding.bindParts(parts, title(records.file(meeting).meeting()), folder);
    }

    private static Optional<DispatchEntry> newest(List<DispatchEntry> issued, Paper paper) {
        return issued.stream().filter(entry -> entry.matter().paper() == paper).findFirst();
    }

    /// Lines of a cover are parted by bars.
    private String title(Meeting meeting) {
        Body body = records.body(meeting);
        String name = new MeetingTitle(body, meeting.title()).alone();
        return body.name() + "|" + name.replace('|', ' ').replace('｜', ' ') + "|材料汇编";
    }
}
