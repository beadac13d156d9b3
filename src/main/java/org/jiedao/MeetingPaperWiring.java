package org.jiedao;

import java.time.Clock;
import org.jiedao.committee.CommitteeRules;
import org.jiedao.dispatch.IssueDocument;
import org.jiedao.dispatch.PaperTexts;
import org.jiedao.meeting.CalledMembers;
import org.jiedao.meeting.MeetingPapers;
import org.jiedao.meeting.MeetingRecords;
import org.jiedao.rule.Clauses;
import org.jiedao.sample.SampleDesk;
import org.jiedao.storage.Database;

/// The papers of meetings: plain `new`.
record MeetingPaperWiring(
        Database database, PaperTexts texts, IssueDocument dispatch, Clauses clauses, Clock clock) {
    MeetingPapers source() {
        var records = new MeetingRecords(
                database.meetings(), database.committees(), database.organizations(), database.people());
        return new MeetingPapers(records, texts, dispatch, CommitteeRules.shipped(clauses), clock);
    }

    SampleDesk.OfMeetings ofSample() {
        return new SampleDesk.OfMeetings(database.meetings(), new CalledMembers(database.committees()), source());
    }
}
