package org.jiedao.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.calendar.Workdays;
import org.jiedao.followup.Deadline;
import org.jiedao.followup.Progress;
import org.jiedao.followup.Task;
import org.jiedao.followup.Tasks;
import org.jspecify.annotations.Nullable;

/// Keeps what a meeting decided, each change as one undoable step. A resolution is a task on page 督办 as well: once that is
/// under way, its words stay; once it is closed, everything of it stays.
public final class KeepResolutions {
    private static final int LONGEST = 4000;

    private final Meetings meetings;
    private final Tasks tasks;
    private final Supplier<Workdays> workdays;

    public KeepResolutions(Meetings meetings, Tasks tasks, Supplier<Workdays> workdays) {
        this.meetings = meetings;
        this.tasks = tasks;
        this.workdays = workdays;
    }

    /// As typed (id 0 = a new one); `deadline` a day or so many working days after the meeting.
    public record Typed(
            long id,
            String matter,
            @Nullable Long itemId,
            @Nullable Long ownerId,
            @Nullable Long unitId,
            String deadline) {}

    /// The day that a deadline means, or why it cannot be read.
    public Deadline.Reading deadline(String typed, LocalDate decided) {
        return new Deadline(workdays.get()).read(typed, decided);
    }

    /// How far the task of a resolution is, in a few words.
    public String standing(long id) {
        return tasks.task(id)
                .map(task -> task.closing() == null
                        ? progressed(tasks.progress(id))
                        : ChineseDate.format(task.closing().on()) + "销号")
                .orElse("");
    }

    private static String progressed(List<Progress> reports) {
        return reports.isEmpty() ? "还没有进展" : reports.size() + "条进展";
    }

    public Keeping keep(long meetingId, Typed typed) {
        Optional<MeetingFile> found = meetings.file(meetingId);
        if (found.isEmpty()) {
            return gone();
        }
        MeetingFile stored = found.get();
        return switch (deadline(typed.deadline(), stored.meeting().on())) {
            case Deadline.Reading.Unreadable(String sentence) -> refused("没有保存", sentence);
            case Deadline.Reading.Day(LocalDate due) -> keep(
                    stored,
                    new Resolution(
                            typed.id(), typed.itemId(), typed.matter(), typed.ownerId(), typed.unitId(), due));
        };
    }

    private Keeping keep(MeetingFile stored, Resolution wanted) {
        if (wanted.matter().isEmpty() || wanted.matter().length() > LONGEST) {
            return refused("没有保存", wanted.matter().isEmpty() ? "事项内容没有填" : "事项超过" + LONGEST + "字，请写短些");
        }
        if (stored.meeting().state() == MeetingState.CANCELLED) {
            return refused("没有保存", "这次会议已经取消，议定不了事项");
        }
        List<Resolution> changed = new ArrayList<>(stored.resolutions());
        int at = position(stored, wanted.id());
        if (wanted.id() == 0) {
            changed.add(wanted);
        } else if (at < 0) {
            return refused("没有保存", "这一项已经不在了，可能刚被撤销或者删除");
        } else {
            Optional<String> fixed = fixed(changed.get(at), wanted);
            if (fixed.isPresent()) {
                return refused("没有保存", fixed.get());
            }
            changed.set(at, wanted);
        }
        String what = (wanted.id() == 0 ? "登记" : "修改") + "议定事项 " + stored.meeting().title();
        return kept(what, stored.withResolutions(changed), "议定事项已保存，“督办”里是同一件。");
    }

    private Optional<String> fixed(Resolution was, Resolution wanted) {
        Optional<Task> task = tasks.task(was.id());
        if (task.isPresent() && task.get().closing() != null && !was.equals(wanted)) {
            return Optional.of("“" + was.matter() + "”已经销号，不能再改。要改，请先到“督办”重新打开");
        }
        int reports = tasks.progress(was.id()).size();
        return reports > 0 && !was.matter().equals(wanted.matter())
                ? Optional.of("“" + was.matter() + "”在“督办”里已有" + reports + "条进展，事项的文字不能再改；责任人和时限可以改")
                : Optional.empty();
    }

    public Keeping remove(long meetingId, long id) {
        Optional<MeetingFile> found = meetings.file(meetingId);
        if (found.isEmpty()) {
            return gone();
        }
        MeetingFile stored = found.get();
        boolean closed = tasks.task(id).filter(task -> task.closing() != null).isPresent();
        if (closed || !tasks.progress(id).isEmpty()) {
            return refused("没有删除", "这一项在“督办”里" + standing(id) + "，删了就没有了来历。确实登记错的，请先到“督办”去掉进展");
        }
        List<Resolution> left = stored.resolutions().stream()
                .filter(one -> one.id() != id)
                .toList();
        return kept("删除议定事项 " + stored.meeting().title(), stored.withResolutions(left), "已删除，“督办”里也没有了。");
    }

    /// One place up (-1) or down (1); at the end it stays.
    public Keeping move(long meetingId, long id, int by) {
        Optional<MeetingFile> found = meetings.file(meetingId);
        if (found.isEmpty()) {
            return gone();
        }
        MeetingFile stored = found.get();
        int from = position(stored, id);
        int to = from + by;
        if (from < 0 || to < 0 || to >= stored.resolutions().size()) {
            return refused("没有移动", "它已经在最前或者最后");
        }
        List<Resolution> moved = new ArrayList<>(stored.resolutions());
        moved.add(to, Objects.requireNonNull(moved.remove(from)));
        return kept("调整议定事项次序 " + stored.meeting().title(), stored.withResolutions(moved), "次序已保存。");
    }

    private static int position(MeetingFile file, long id) {
        return file.resolutions().stream().map(Resolution::id).toList().indexOf(id);
    }

    private Keeping kept(String what, MeetingFile changed, String said) {
        return new Keeping.Kept(meetings.keep(what, changed), said);
    }

    private static Keeping gone() {
        return refused("没有保存", "这次会议已经不在了，可能刚被撤销或者删除");
    }

    private static Keeping refused(String what, String why) {
        return new Keeping.Refused("议定事项" + what + "：" + why + "。");
    }
}
