package org.jiedao.meeting.view;

import java.util.Optional;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.settings.Draft;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;

/// What is typed on page 会议, kept through a crash: the form of a meeting, or what stands in a tab.
record MeetingDrafts(
        PlanningViewModel planning, NeedForm need, OpenMeetingPane meeting, OpenMeeting open, Desk desk) {
    private static final String FORM = "form";
    private static final String NEED = "need";

    Optional<Draft> draft() {
        if (planning.dirty().get()) {
            MeetingForm form = planning.form();
            return Optional.of(new Draft(
                    PageName.MEETING.name(), form.id() + " " + FORM, form.draft().typed()));
        }
        if (need.dirty().get()) {
            return Optional.of(new Draft(PageName.MEETING.name(), need.id() + " " + NEED, need.typed()));
        }
        MeetingFile file = open.file().get();
        return file == null
                ? Optional.empty()
                : meeting.typing().map(tab -> new Draft(
                        PageName.MEETING.name(),
                        file.meeting().id() + " " + tab.label(),
                        tab.typing().typed()));
    }

    void restore(Draft draft) {
        String[] place = draft.form().split(" ", 2);
        long id = Long.parseLong(place[0]);
        if (place[1].equals(NEED)) {
            desk.navigator().open(Place.of(PageName.MEETING, PartSwitch.NEEDS));
            need.begin(id, null, null);
            need.restore(draft.fields());
            return;
        }
        desk.navigator().open(id == 0 ? Place.of(PageName.MEETING) : Place.of(PageName.MEETING, id));
        if (!place[1].equals(FORM)) {
            meeting.show(place[1]);
            meeting.tab(place[1]).ifPresent(tab -> tab.typing().restore(draft.fields()));
        } else if (id == 0) {
            planning.begin(null, desk.today());
            planning.form().draft().restore(draft.fields());
        } else {
            Optional.ofNullable(open.file().get()).map(MeetingFile::meeting).ifPresent(recorded -> {
                planning.edit(recorded);
                planning.form().draft().restore(draft.fields());
            });
        }
    }
}
