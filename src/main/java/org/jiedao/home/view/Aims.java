package org.jiedao.home.view;

import org.jiedao.home.Todo;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;

/// The place in the window where something is done.
final class Aims {
    private Aims() {}

    static Place place(Todo.Aim aim) {
        return switch (aim) {
            case Todo.Aim.OfBatch(long id) -> Place.of(PageName.APPOINTMENT, id);
            case Todo.Aim.OfBody(long id) -> Place.of(PageName.ORGANIZATION, id);
            case Todo.Aim.OfMeeting(long id) -> Place.of(PageName.MEETING, id);
            case Todo.Aim.OfTask(long id) -> Place.of(PageName.FOLLOW_UP, id);
            case Todo.Aim.Meetings() -> Place.of(PageName.MEETING);
            case Todo.Aim.Tasks() -> Place.of(PageName.FOLLOW_UP);
            case Todo.Aim.Profile() -> Place.of(PageName.DATA);
        };
    }
}
