package org.jiedao.meeting.view;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jiedao.meeting.Keeping;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.Meetings;
import org.jiedao.ui.BackgroundTasks.Work;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jspecify.annotations.Nullable;

/// The meeting that is open: what its tabs show, and the one way in which they keep it. Reads and writes run beside the
/// window, one after the other.
public final class OpenMeeting {
    private final Meetings meetings;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable MeetingFile> file = new ReadOnlyObjectWrapper<>();

    public OpenMeeting(Meetings meetings, Desk desk) {
        this.meetings = meetings;
        this.desk = desk;
    }

    /// As stored; none while no meeting is open.
    public ReadOnlyObjectProperty<@Nullable MeetingFile> file() {
        return file.getReadOnlyProperty();
    }

    public void show(long id) {
        desk.tasks()
                .run("读取会议", _ -> meetings.file(id), this::shown, cause -> desk.notices().failed("会议没有读出来，数据没有变。请再试一次。", cause));
    }

    private void shown(Optional<MeetingFile> found) {
        file.set(found.orElse(null));
        if (found.isEmpty()) {
            desk.navigator().open(Place.of(PageName.MEETING));
            desk.notices().refused("这次会议已经不在了，可能刚被撤销或者删除。");
        }
    }

    public void close() {
        file.set(null);
    }

    /// Stores what a tab has changed, as one undoable step called `what`; says `saved` once it is on disk.
    public void keep(String what, MeetingFile changed, String saved) {
        desk.tasks()
                .run(
                        "保存会议",
                        _ -> meetings.keep(what, changed),
                        stored -> {
                            file.set(stored);
                            desk.notices().saved(saved);
                        },
                        cause -> desk.notices().failed("没有保存，登记里还是原来的内容。请再试一次。", cause));
    }

    /// As `keep`, where a use case decides whether it can be kept and keeps it.
    public void order(Work<Keeping> work) {
        desk.tasks()
                .run(
                        "保存会议",
                        work,
                        this::told,
                        cause -> desk.notices().failed("没有保存，登记里还是原来的内容。请再试一次。", cause));
    }

    private void told(Keeping keeping) {
        switch (keeping) {
            case Keeping.Kept(MeetingFile stored, String said) -> {
                if (isShown(stored)) {
                    file.set(stored);
                }
                desk.notices().saved(said);
            }
            case Keeping.Refused(String sentence) -> desk.notices().refused(sentence);
        }
    }

    /// Another meeting may have been opened in the meantime.
    private boolean isShown(MeetingFile stored) {
        MeetingFile shown = file.get();
        return shown != null && shown.meeting().id() == stored.meeting().id();
    }
}
