package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.appointment.Objection;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Member;
import org.jiedao.committee.MembershipState;
import org.jiedao.committee.SeatKind;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.followup.Task;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingState;
import org.jiedao.organization.Level;
import org.jiedao.sample.SampleRoster;
import org.jiedao.sample.SampleStreet;
import org.jiedao.sample.SampleYear;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleYearTest {
    @TempDir
    static Path folder;

    private static Wiring workbench;
    private static SampleYear.Done year;

    @BeforeAll
    static void work() throws IOException {
        workbench = SampleFolder.empty(folder);
        year = Sample.work(workbench);
    }

    @AfterAll
    static void close() throws IOException {
        workbench.close();
    }

    @Test
    void everyPaperIsIssuedAndNothingOfItIsMissing() throws IOException {
        assertEquals(80, workbench.database().people().everyone().size());
        assertEquals(
                Map.ofEntries(
                        Map.entry("表册", 23L),
                        Map.entry("公示", 2L),
                        Map.entry("说明", 4L),
                        Map.entry("名册", 2L),
                        Map.entry("体检", 1L),
                        Map.entry("示例区城市基层党建联席会议", 1L),
                        Map.entry("青禾党工", 7L),
                        Map.entry("青禾聘", 1L),
                        Map.entry("桥头社区党", 2L),
                        Map.entry("桥头社区聘", 1L),
                        Map.entry("青田社区党", 3L)),
                numbers(prefix -> !prefix.startsWith("禾苗") && !prefix.startsWith("稻香")));
        assertEquals(
                Map.of("禾苗社区党", 2L, "禾苗社区聘", 1L, "稻香社区党", 2L),
                numbers(prefix -> prefix.startsWith("禾苗") || prefix.startsWith("稻香")));
        assertEquals(
                Map.of(), year.papers().stream()
                        .filter(paper -> paper.missing() > 0)
                        .collect(Collectors.toMap(
                                paper -> paper.entry().number().toString(), Issuance.Issued::missing)));
        year.papers().forEach(paper -> assertEquals(List.of(), paper.advice(), paper.entry().number()::toString));
        assertEquals(List.of(), workbench.check().problems());
    }

    private static Map<String, Long> numbers(Predicate<String> which) {
        return year.papers().stream()
                .map(paper -> paper.entry().number().prefix())
                .filter(which)
                .collect(Collectors.groupingBy(prefix -> prefix, Collectors.counting()));
    }

    @Test
    void theReportFitsOnTwoPagesAndTheMeetingHasItsBook() throws IOException {
        Path report = year.papers().stream()
                .filter(paper -> paper.entry().matter().paper() == Paper.FILING_REPORT)
                .findFirst()
                .orElseThrow()
                .files()
                .getLast();
        assertEquals(2, pages(report), "its 版记 included");
        assertEquals(2, year.book().size());
        assertTrue(pages(year.book().getLast()) > 10, "cover, contents and seven papers");
    }

    private static int pages(Path pdf) throws IOException {
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void meetingsOfAYearAreHeldByCommitteesBranchesAndGroups() {
        List<Meeting> meetings = workbench.database()
                .meetings()
                .between(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 7, 31));
        assertEquals(
                Map.of(MeetingState.HELD, 138L, MeetingState.PLANNED, 3L, MeetingState.CANCELLED, 1L),
                meetings.stream().collect(Collectors.groupingBy(Meeting::state, Collectors.counting())));
        assertEquals(14, meetings.stream().map(Meeting::kind).distinct().count());
        assertTrue(
                meetings.stream().map(Meeting::title).anyMatch("2026年6月碰头会"::equals), "as the form suggests it");
    }

    @Test
    void everyStateOfAMembershipIsThere() {
        var committees = workbench.database().committees();
        Map<MembershipState, Long> states = committees.committees(SampleStreet.TODAY).stream()
                .map(Committee::id)
                .flatMap(id -> Stream.concat(committees.members(id).stream(), committees.alternates(id).stream()))
                .map(member -> member.stateOn(SampleStreet.TODAY))
                .collect(Collectors.groupingBy(state -> state, Collectors.counting()));
        assertEquals(2, states.get(MembershipState.CARRIED_OVER));
        assertEquals(1, states.get(MembershipState.LEAVING));
        assertEquals(2, states.get(MembershipState.LEFT));
        assertEquals(2, states.get(MembershipState.CONTINUED));
        assertTrue(states.get(MembershipState.EXPIRING) > 0);
        assertEquals(List.of("园小丁"), alternates("云溪社区“大党委”"));
        assertEquals(
                1, committees.compositionOn(committee("新苗里小区党支部").id(), SampleStreet.TODAY).vacantSeats().size());
        assertEquals(
                Map.of(SeatKind.FULL_TIME, 9L, SeatKind.PART_TIME, 9L),
                committees
                        .compositionOn(committee(SampleStreet.STREET_COMMITTEE).id(), SampleStreet.TODAY)
                        .members()
                        .stream()
                        .collect(Collectors.groupingBy(
                                member -> member.seat().kind(), Collectors.counting())));
    }

    private static List<String> alternates(String committee) {
        return workbench.database().committees().alternates(committee(committee).id()).stream()
                .map(Member::person)
                .map(person -> person.name().value())
                .toList();
    }

    private static Committee committee(String name) {
        return workbench.database().committees().committees(SampleStreet.TODAY).stream()
                .filter(committee -> committee.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anObjectionWasSettledAndFollowUpHasSomethingOverdue() {
        assertEquals(
                List.of(Objection.Outcome.DISMISSED),
                workbench.database().batches().batches().stream()
                        .flatMap(batch -> batch.objections().stream())
                        .map(objection -> objection.settlement() == null ? null : objection.settlement().outcome())
                        .toList());
        assertEquals(
                4,
                workbench.database().tasks().all().stream()
                        .filter(task -> task.overdue(SampleStreet.TODAY))
                        .map(Task::matter)
                        .count());
    }

    @Test
    void theTreeHasAllSixLevelsAndSixCommunities(@TempDir Path other) throws IOException {
        try (Database database = OpenRegister.in(other)) {
            new SampleStreet(database.organizations(), database.committees(), database.changeLog()).build();

            assertEquals(
                    List.of(Level.values()),
                    database.organizations().bodies().stream()
                            .map(body -> body.kind().level())
                            .distinct()
                            .sorted()
                            .toList());
            assertEquals(7, database.committees().committees(SampleStreet.TODAY).size());
            assertEquals(
                    List.of("gannan"),
                    database.committees().committees(SampleStreet.TODAY).stream()
                            .filter(committee -> committee.name().equals(SampleStreet.GANNAN_COMMITTEE))
                            .map(Committee::ruleset)
                            .toList());
        }
    }

    @Test
    void theSampleStreetImportsTheVeryWorkbookThatLiesInSamples() throws IOException {
        try (InputStream bundled = SampleRoster.class.getResourceAsStream("roster.xlsx")) {
            assertArrayEquals(Files.readAllBytes(Path.of("samples/青禾街道花名册（规范）.xlsx")), bundled.readAllBytes());
        }
    }
}
