package org.jiedao.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.dispatch.Paper;
import org.jiedao.drafting.RecordFacts;
import org.jiedao.drafting.Subject;
import org.jiedao.organization.StreetProfile;
import org.jiedao.organization.StreetProfile.Fact;
import org.jiedao.wording.Fields;

/// 交接清单: how everything stands on the day on which it is written.
public record HandoverFacts(Handovers handovers, HandedOver handed) implements RecordFacts {
    @Override
    public Paper.About about() {
        return Paper.About.HANDOVER;
    }

    @Override
    public List<Subject> subjects(Paper paper) {
        return handovers.all().stream().map(HandoverFacts::named).toList();
    }

    @Override
    public Optional<Subject> subject(Paper paper, long id) {
        return handovers.handover(id).map(HandoverFacts::named);
    }

    private static Subject named(Handover one) {
        LocalDate on = one.on();
        return new Subject(one.id(), (on == null ? "" : ChineseDate.format(on) + "　") + one.label());
    }

    @Override
    public Fields fields(Paper paper, long subject, LocalDate on, DocumentNumber number) {
        Handover handover = handovers.handover(subject).orElseThrow();
        StreetProfile street = handed.street().organizations().profile();
        Handover.Parties parties = handover.parties();
        Fields fields = new Fields()
                .put("机关", street.get(Fact.WORK_COMMITTEE))
                .put("街道名称", street.get(Fact.STREET))
                .put("移交人", said(parties.giver()))
                .put("接收人", said(parties.receiver()))
                .put("监交人", said(parties.witness()))
                .put("交接日期", Optional.ofNullable(handover.on()).map(ChineseDate::format))
                .put("截至日期", ChineseDate.format(on))
                .list(
                        "交代",
                        handover.remark().lines()
                                .filter(line -> !line.isBlank())
                                .map(line -> new Fields().put("段落", line.strip()))
                                .toList());
        new TermLines(handed, on).onto(fields);
        new MeetingLines(handed, on).onto(fields);
        new WorkLines(handed, on).onto(fields);
        return new OwnLines(handed).onto(fields);
    }

    private static Optional<String> said(String name) {
        return Optional.of(name).filter(one -> !one.isEmpty());
    }
}
