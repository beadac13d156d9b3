package org.jiedao.appointment;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jiedao.archive.ChangeLog.Reversal;
import org.jiedao.committee.Committee;
import org.jiedao.committee.EndingStep;
import org.jiedao.committee.Member;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.document.PaperText;
import org.jiedao.drafting.PaperSource;
import org.jiedao.drafting.Subject;
import org.jiedao.sample.SampleStreet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The papers about an ending say when it was considered and told, as far as that is recorded.
class EndingPapersTest {
    @TempDir
    Path folder;

    private Street street;

    @BeforeEach
    void open() throws IOException {
        street = new Street(folder);
        street.both();
    }

    @AfterEach
    void close() throws IOException {
        street.close();
    }

    private void record(String committee, String name, EndingStep... steps) {
        Committee of = street.committee(committee);
        Member left = street.database.committees().members(of.id()).stream()
                .filter(member -> member.person().name().value().equals(name))
                .filter(member -> member.membership().ending() != null)
                .findFirst()
                .orElseThrow();
        street.database.committees().endingSteps().record(left.membership(), List.of(steps));
    }

    private String text(Paper paper, String name) throws Exception {
        PaperSource source = street.source(Paper.ENDING_NOTICE);
        Subject subject = source.subjects(paper).stream()
                .filter(one -> one.label().contains(name))
                .findFirst()
                .orElseThrow();
        return PaperText.of(source.compose(paper, subject.id(), Street.TODAY).document());
    }

    @Test
    void theDaysOfTheStepsStandWhereTheWordingAsksForThem() throws Exception {
        record(
                SampleStreet.STREET_COMMITTEE,
                "李喆",
                new EndingStep(EndingStep.Kind.NOTICE, Street.day(6, 10), "告知函"),
                new EndingStep(EndingStep.Kind.MEETING, Street.day(6, 15), "会议纪要"));

        String report = text(Paper.ENDING_REPORT, "李喆");
        assertTrue(report.contains("经党组织关系所在单位于2026年6月10日书面告知街道党工委"), report);
        assertTrue(report.contains("经2026年6月15日街道党工委研究"), report);
        assertFalse(report.contains("【待补】"), report);
        assertTrue(text(Paper.ENDING_NOTICE, "李喆").contains("经2026年6月15日街道党工委研究"));
    }

    @Test
    void whatIsNotRecordedStaysOpen() throws Exception {
        record(
                SampleStreet.GANNAN_COMMITTEE,
                "冯谷雨",
                new EndingStep(EndingStep.Kind.MEETING, Street.day(6, 30), ""));

        assertTrue(text(Paper.ENDING_REQUEST, "冯谷雨").contains("经2026年6月30日"), "a planned ending, considered already");
        String report = text(Paper.ENDING_REPORT, "李喆");
        assertTrue(report.contains("单位于【待补】书面告知"), report);
        assertTrue(report.contains("经【待补】街道党工委研究"), report);
    }

    @Test
    void anEndingWithItsStepsIsNotUndoneUnderAPaperAboutIt() throws Exception {
        record(
                SampleStreet.STREET_COMMITTEE,
                "李喆",
                new EndingStep(EndingStep.Kind.MEETING, Street.day(6, 15), "会议纪要"));
        PaperSource source = street.source(Paper.ENDING_NOTICE);
        Subject subject = source.subjects(Paper.ENDING_NOTICE).stream()
                .filter(one -> one.label().contains("李喆"))
                .findFirst()
                .orElseThrow();
        assertInstanceOf(
                Issuance.Issued.class, source.issue(Paper.ENDING_NOTICE, subject.id(), Street.TODAY));
        String refused = assertInstanceOf(
                        Reversal.Refused.class, street.database.changeLog().undo())
                .sentence();
        assertTrue(refused.contains("已按它签发文书"), refused);
    }
}
