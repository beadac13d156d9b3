package org.jiedao;

import org.jiedao.meeting.KeepResolutions;
import org.jiedao.meeting.RecordProceedings;
import org.jiedao.meeting.view.MeetingTab;
import org.jiedao.meeting.view.OpenMeeting;
import org.jiedao.meeting.view.record.RecordView;
import org.jiedao.meeting.view.record.RecordViewModel;
import org.jiedao.meeting.view.record.ResolutionUseCases;
import org.jiedao.meeting.view.record.ResolutionsView;
import org.jiedao.meeting.view.record.ResolutionsViewModel;
import org.jiedao.storage.Database;
import org.jiedao.ui.Desk;

/// Tabs 记录 and 议定事项 of an open meeting: plain `new`.
record RecordWiring(Wiring wiring, Desk desk) {
    MeetingTab record(OpenMeeting open) {
        return RecordView.tab(
                new RecordViewModel(open, new RecordProceedings(wiring.database().meetings(), wiring.clock())));
    }

    MeetingTab resolutions(OpenMeeting open) {
        Database database = wiring.database();
        ResolutionUseCases cases = new ResolutionUseCases(
                new KeepResolutions(database.meetings(), database.tasks(), wiring.holidays()::workdays),
                database.people(),
                database.organizations());
        return ResolutionsView.tab(new ResolutionsViewModel(open, cases, desk), desk);
    }
}
