package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedao.appointment.AppointmentOrders;
import org.jiedao.appointment.ChangeCandidates;
import org.jiedao.appointment.IssuePaper;
import org.jiedao.appointment.OpenBatch;
import org.jiedao.appointment.RecordStep;
import org.jiedao.appointment.Rulebook;
import org.jiedao.calendar.Workdays;
import org.jiedao.committee.CommitteePapers;
import org.jiedao.committee.CommitteeRules;
import org.jiedao.committee.RulesetSince;
import org.jiedao.committee.SeatKind;
import org.jiedao.compliance.CompliancePapers;
import org.jiedao.compliance.OpenExamination;
import org.jiedao.dispatch.CheckRegister;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.IssueDocument;
import org.jiedao.dispatch.OutputFolder;
import org.jiedao.dispatch.PaperTexts;
import org.jiedao.document.Face;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.pdf.PdfWriter;
import org.jiedao.document.word.WordWriter;
import org.jiedao.meeting.CalledMembers;
import org.jiedao.meeting.MeetingPapers;
import org.jiedao.meeting.MeetingRecords;
import org.jiedao.organization.Level;
import org.jiedao.rule.Clauses;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.jiedao.transfer.ColumnMapping;
import org.jiedao.transfer.ImportMappings;
import org.jiedao.transfer.ImportOutcome;
import org.jiedao.transfer.ImportRoster;
import org.jiedao.transfer.RosterRegister;
import org.jiedao.wording.Wordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleYearTest {
    private static final FontCatalogue FONTS = FontCatalogue.bundled();

    @TempDir
    Path folder;

    @Test
    void theSampleStreetWorksItsYear() throws IOException {
        try (Database database = OpenRegister.in(folder)) {
            new SampleStreet(database.organizations(), database.committees(), database.changeLog()).build();
            ImportOutcome.Imported roster = assertInstanceOf(
                    ImportOutcome.Imported.class, new SampleRoster(importRoster(database)).load());
            assertEquals(List.of(), roster.left());
            assertEquals(80, database.people().everyone().size());

            List<Issuance.Issued> issued = year(database).run();

            assertEquals(
                    List.of(
                            "表册〔2026〕1号",
                            "表册〔2026〕2号",
                            "表册〔2026〕3号",
                            "表册〔2026〕4号",
                            "表册〔2026〕5号",
                            "公示〔2026〕1号",
                            "说明〔2026〕1号",
                            "青禾党工〔2026〕1号",
                            "青禾聘〔2026〕1号",
                            "青禾党工〔2026〕2号",
                            "名册〔2026〕1号",
                            "青禾党工〔2026〕3号",
                            "表册〔2026〕6号",
                            "表册〔2026〕7号",
                            "表册〔2026〕8号",
                            "青禾党工〔2026〕4号",
                            "表册〔2026〕9号",
                            "表册〔2026〕10号",
                            "桥头社区党〔2026〕1号",
                            "青禾党工〔2026〕5号",
                            "公示〔2026〕2号",
                            "桥头社区聘〔2026〕1号",
                            "桥头社区党〔2026〕2号",
                            "名册〔2026〕2号",
                            "体检〔2026〕1号"),
                    issued.stream().map(paper -> paper.entry().number().toString()).toList());
            assertEquals(
                    0, issued.stream().mapToInt(Issuance.Issued::missing).sum(), "nothing of the sample is 【待补】");
            issued.forEach(paper -> assertEquals(List.of(), paper.advice(), "nothing had to be set smaller"));
            assertEquals(2, pages(issued.get(7).files().getLast()), "the report, its 版记 included");
            assertEquals(List.of(), new CheckRegister(database.dispatchRegister(), output(database)).check());
            long street = committee(database);
            assertEquals(
                    Map.of(SeatKind.FULL_TIME, 9L, SeatKind.PART_TIME, 9L),
                    database.committees().compositionOn(street, SampleStreet.TODAY).members().stream()
                            .collect(Collectors.groupingBy(
                                    member -> member.seat().kind(), Collectors.counting())));
        }
    }

    private static int pages(Path pdf) throws IOException {
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void theTreeHasAllSixLevelsAndSixCommunities() throws IOException {
        try (Database database = OpenRegister.in(folder)) {
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
                            .map(committee -> committee.ruleset())
                            .toList());
        }
    }

    @Test
    void theSampleStreetImportsTheVeryWorkbookThatLiesInSamples() throws IOException {
        try (InputStream bundled = SampleRoster.class.getResourceAsStream("roster.xlsx")) {
            assertArrayEquals(Files.readAllBytes(Path.of("samples/青禾街道花名册（规范）.xlsx")), bundled.readAllBytes());
        }
    }

    private static long committee(Database database) {
        return database.committees().committees(SampleStreet.TODAY).stream()
                .filter(committee -> committee.name().equals(SampleStreet.STREET_COMMITTEE))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
