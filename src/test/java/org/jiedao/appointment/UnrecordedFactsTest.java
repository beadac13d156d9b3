package org.jiedao.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.jiedao.committee.Committee;
import org.jiedao.committee.EndReason;
import org.jiedao.committee.EndReasons;
import org.jiedao.committee.Role;
import org.jiedao.dispatch.Draft;
import org.jiedao.dispatch.Paper;
import org.jiedao.drafting.PaperSource;
import org.jiedao.drafting.Subject;
import org.jiedao.meeting.MeetingState;
import org.jiedao.organization.StreetProfile;
import org.jiedao.rule.Clauses;
import org.jiedao.sample.SampleStreet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A register in which nothing but the committees is recorded: every paper can be drafted, and says what it lacks.
class UnrecordedFactsTest {
    private static final EndReasons REASONS = EndReasons.shipped(Clauses.shipped());

    @TempDir
    Path folder;

    private Street street;

    @BeforeEach
    void open() throws IOException {
        street = new Street(folder);
        street.database.organizations().edit(StreetProfile.empty());
        everyOrder(street.committee(SampleStreet.STREET_COMMITTEE));
        everyOrder(street.committee("禾苗社区“大党委”"));
        street.followUp(street.committee(SampleStreet.STREET_COMMITTEE), "张堃");
        street.assessed().bare(street.committee(SampleStreet.STREET_COMMITTEE).body(), street.named("张堃"));
        street.annual().bare(street.committee(SampleStreet.STREET_COMMITTEE).body(), street.named("张堃"));
        street.reporting().bare(street.committee(SampleStreet.STREET_COMMITTEE).body(), street.named("张堃"));
        street.database.handovers().keep("登记交接", HandingStreet.bare());
    }

    /// A batch without candidates under each ruleset, and departures for every reason either knows.
    private void everyOrder(Committee committee) {
        Street.done(street.openBatch.open(committee, "一批"));
        endings(committee);
        street.database.committees().switchRuleset(committee.id(), "gannan", Street.TODAY);
        street.bareMeeting(committee, Street.day(6, 10), MeetingState.HELD);
        street.bareOfEachKind(committee, Street.day(6, 12), MeetingState.HELD);
        Committee switched = street.committee(committee.name());
        Street.done(street.openBatch.open(switched, "又一批"));
        endings(switched);
    }

    private void endings(Committee committee) {
        for (EndReasons.Way way : REASONS.of(committee)) {
            EndReason reason = way.reason();
            String name = "某" + reason.ordinal() + committee.ruleset();
            street.fullTime(committee, Role.MEMBER, name);
            street.end(committee, name, Street.day(6, 1 + reason.ordinal()), reason);
        }
    }

    @AfterEach
    void close() throws IOException {
        street.close();
    }

    @Test
    void everyPaperComposesAndLeavesOpenWhatIsNotRecorded() throws Exception {
        Set<Paper> complete = EnumSet.noneOf(Paper.class);
        Set<Paper> composed = EnumSet.noneOf(Paper.class);
        for (PaperSource source : street.sources) {
            for (Paper paper : source.papers()) {
                for (Subject subject : source.subjects(paper)) {
                    Draft draft = source.compose(paper, subject.id(), Street.TODAY);
                    composed.add(paper);
                    if (draft.text().missing() == 0) {
                        complete.add(paper);
                    }
                }
            }
        }
        assertEquals(EnumSet.allOf(Paper.class), composed);
        assertEquals(
                EnumSet.of(
                        Paper.MEMBER_ROLL,
                        Paper.LIAISON_TABLE,
                        Paper.TERM_OVERVIEW,
                        Paper.ANNUAL_DUTIES),
                complete,
                "forms to be filled in by hand, and lists of a committee that has nobody");
    }
}
