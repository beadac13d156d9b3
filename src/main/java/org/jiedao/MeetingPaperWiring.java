package org.jiedao;

import org.jiedao.committee.CommitteeRules;
import org.jiedao.dispatch.view.DispatchUseCases;
import org.jiedao.drafting.RecordPapers;
import org.jiedao.drafting.view.PaperCases;
import org.jiedao.meeting.MeetingBook;
import org.jiedao.meeting.MeetingPapers;
import org.jiedao.meeting.MeetingRecords;
import org.jiedao.meeting.view.MeetingPapersPane;
import org.jiedao.meeting.view.MeetingPapersViewModel;
import org.jiedao.meeting.view.MeetingTab;
import org.jiedao.meeting.view.OpenMeeting;
import org.jiedao.storage.Database;
import org.jiedao.ui.Desk;

/// The papers of meetings: plain `new`.
record MeetingPaperWiring(Database database, RecordPapers.Desk papers) {
    RecordPapers source() {
        var rules = CommitteeRules.shipped(papers.clauses());
        return new RecordPapers(
                new MeetingPapers(records(), database.dispatchRegister(), rules, papers.clock()), papers);
    }

    private MeetingRecords records() {
        return new MeetingRecords(
                database.meetings(), database.committees(), database.organizations(), database.people());
    }

    MeetingBook book(Wiring wiring) {
        return new MeetingBook(records(), database.dispatchRegister(), wiring.paperwork().bindPapers());
    }

    MeetingTab tab(OpenMeeting open, Wiring wiring, DispatchUseCases dispatch, Desk desk) {
        var cases = new PaperCases(wiring.paperwork().paperSources(), dispatch, wiring.pdf());
        var model = new MeetingPapersViewModel(open, cases, book(wiring), desk);
        return new MeetingTab("文书", new MeetingPapersPane(model, desk));
    }
}
