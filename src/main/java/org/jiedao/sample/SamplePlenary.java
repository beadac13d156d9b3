package org.jiedao.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jiedao.dispatch.BindPapers;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.meeting.AgendaItem;
import org.jiedao.meeting.Ballot;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.MeetingPlan;
import org.jiedao.meeting.Resolution;
import org.jiedao.people.Person;

/// The plenary meeting of the 大工委 of June 2026 (`plenary.txt`), from its notice to the list of who got the minutes, and its
/// papers bound in one book.
record SamplePlenary(SampleDesk desk, SampleLines lines, MeetingSteps steps) {
    private static final LocalDate ON = LocalDate.of(2026, 6, 10);
    private static final LocalDate NOTICE_ON = LocalDate.of(2026, 6, 4);
    private static final LocalDate MINUTES_ON = LocalDate.of(2026, 6, 12);

    SamplePlenary(SampleDesk desk) {
        this(desk, SampleLines.of("plenary.txt"), new MeetingSteps(desk.meetings()));
    }

    /// What came of it.
    record Done(List<Issuance.Issued> papers, List<Path> book) {}

    Done hold(Path folder) throws IOException {
        List<Issuance.Issued> papers = new ArrayList<>();
        MeetingFile called = call();
        papers.add(issue(Paper.MEETING_NOTICE, called, NOTICE_ON));
        papers.add(issue(Paper.AGENDA_FORM, called, NOTICE_ON));
        papers.add(issue(Paper.SIGN_IN_SHEET, called, ON));
        MeetingFile held = record(called);
        decide(held);
        papers.add(issue(Paper.MEETING_RECORD, held, ON));
        papers.add(issue(Paper.MEETING_MINUTES, held, MINUTES_ON));
        papers.add(issue(Paper.MINUTES_DISTRIBUTION, held, MINUTES_ON));
        return new Done(papers, bound(held, folder));
    }

    private List<Path> bound(MeetingFile held, Path folder) throws IOException {
        return switch (desk.meetings().book().bind(held.meeting().id(), folder)) {
            case BindPapers.Outcome.Bound bound -> bound.files();
            case BindPapers.Outcome.Refused(String sentence) -> throw new UncheckedIOException(new IOException(sentence));
        };
    }

    private Issuance.Issued issue(Paper paper, MeetingFile file, LocalDate day) throws IOException {
        return Unrefused.done(desk.papers().issue(paper, file.meeting().id(), day));
    }

    private MeetingFile call() {
        List<String> plan = lines.section("会议").getFirst();
        MeetingFile file = steps.convene(new MeetingPlan(
                0,
                desk.records().body(SampleStreet.STREET_COMMITTEE).id(),
                MeetingKind.PLENARY,
                MeetingKind.PLENARY.title(ON, 1),
                ON,
                new MeetingPlan.Arranged(plan.get(0), plan.get(1), plan.get(2), "", ""),
                MeetingPlan.Standing.PLANNED));
        for (List<String> topic : lines.section("议题")) {
            List<Long> proposers = Arrays.stream(topic.get(1).split("、"))
                    .filter(name -> !name.isEmpty())
                    .map(name -> desk.records().person(name).id())
                    .toList();
            file = topic.get(2).isEmpty()
                    ? steps.added(file, topic.getFirst(), proposers)
                    : steps.takenUp(file, topic.get(2), topic.getFirst());
        }
        return steps.noticed(file, NOTICE_ON);
    }

    private MeetingFile record(MeetingFile called) {
        MeetingFile signed = steps.signed(
                called,
                before -> new SampleAttendance(lines).taken(before, SampleStreet.STREET_COMMITTEE, ON));
        String record = lines.section("记录").stream().map(List::getFirst).collect(Collectors.joining("\n"));
        String chair = SampleAttendance.chair(signed.attendees());
        String recorder = lines.section("会议").getFirst().get(3);
        return steps.recorded(signed, new MeetingSteps.Said(chair, recorder, record), ballots(signed));
    }

    /// One abstains.
    private Map<Long, Ballot> ballots(MeetingFile signed) {
        int present = signed.turnout().present();
        Ballot ballot = new Ballot(
                String.valueOf(signed.turnout().expected()),
                String.valueOf(present),
                String.valueOf(present - 1),
                "0",
                "1");
        return Map.of(item(signed, lines.section("表决").getFirst().getFirst()), ballot);
    }

    private static long item(MeetingFile file, String topic) {
        return file.agenda().stream()
                .filter(item -> item.topic().equals(topic))
                .mapToLong(AgendaItem::id)
                .findFirst()
                .orElseThrow();
    }

    private void decide(MeetingFile held) {
        for (List<String> cells : lines.section("议定事项")) {
            Person owner = desk.records().person(cells.get(2));
            steps.decided(
                    held,
                    new Resolution(
                            0,
                            item(held, cells.get(0)),
                            cells.get(1),
                            owner.id(),
                            Objects.requireNonNull(owner.unitId()),
                            LocalDate.parse(cells.get(3))));
        }
    }
}
