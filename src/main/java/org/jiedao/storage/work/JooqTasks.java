package org.jiedao.storage.work;

import static org.jiedao.storage.jooq.Tables.TASK;
import static org.jiedao.storage.jooq.Tables.TASK_PROGRESS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.followup.Progress;
import org.jiedao.followup.Task;
import org.jiedao.followup.TaskKind;
import org.jiedao.followup.Tasks;
import org.jiedao.storage.jooq.tables.records.TaskProgressRecord;
import org.jiedao.storage.jooq.tables.records.TaskRecord;
import org.jiedao.storage.log.Journal;
import org.jiedao.storage.revision.Kept;
import org.jiedao.storage.revision.Revisions;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Tasks and their progress in the data file.
public final class JooqTasks implements Tasks {
    private final DSLContext dsl;
    private final Journal journal;
    private final Kept<List<Task>> all;
    private final Kept<Map<Long, List<Progress>>> progress;

    public JooqTasks(DSLContext dsl, Journal journal) {
        this.dsl = dsl;
        this.journal = journal;
        this.all = Revisions.keep(dsl, List.of(TASK), () -> List.copyOf(read(DSL.noCondition())));
        this.progress = Revisions.keep(dsl, List.of(TASK_PROGRESS), this::readProgress);
    }

    @Override
    public List<Task> all() {
        return all.get();
    }

    @Override
    public List<Task> ofOwner(long personId) {
        return read(TASK.OWNER_ID.eq(personId));
    }

    @Override
    public Optional<Task> task(long id) {
        return read(TASK.ID.eq(id)).stream().findFirst();
    }

    private List<Task> read(Condition which) {
        return dsl.selectFrom(TASK)
                .where(which)
                .orderBy(TASK.ASSIGNED_ON, TASK.MEETING_ID, TASK.POSITION, TASK.ID)
                .fetch(JooqTasks::task);
    }

    @Override
    public Task keep(String what, Task task) {
        if (task.id() == 0) {
            TaskRecord row = new TaskRecord();
            row.setPosition(0);
            return task(journal.insert(what, filled(row, task)));
        }
        TaskRecord row = dsl.fetchSingle(TASK, TASK.ID.eq(task.id()));
        journal.update(what, filled(row, task));
        return task;
    }

    @Override
    public void remove(long id) {
        TaskRecord row = dsl.fetchSingle(TASK, TASK.ID.eq(id));
        journal.step("删除" + TaskKind.valueOf(row.getKind()).label(), () -> {
            dsl.fetch(TASK_PROGRESS, TASK_PROGRESS.TASK_ID.eq(id)).forEach(one -> journal.delete("删除进展", one));
            journal.delete("删除事项", row);
            return row;
        });
    }

    @Override
    public Map<Long, List<Progress>> progress() {
        return progress.get();
    }

    private Map<Long, List<Progress>> readProgress() {
        return dsl.selectFrom(TASK_PROGRESS)
                .orderBy(TASK_PROGRESS.DONE_ON, TASK_PROGRESS.ID)
                .fetchGroups(TaskProgressRecord::getTaskId, JooqTasks::progress);
    }

    @Override
    public List<Progress> progress(long taskId) {
        return dsl.selectFrom(TASK_PROGRESS)
                .where(TASK_PROGRESS.TASK_ID.eq(taskId))
                .orderBy(TASK_PROGRESS.DONE_ON, TASK_PROGRESS.ID)
                .fetch(JooqTasks::progress);
    }

    @Override
    public Progress keep(Progress progress) {
        if (progress.id() == 0) {
            return progress(journal.insert("登记进展", filled(new TaskProgressRecord(), progress)));
        }
        TaskProgressRecord row = dsl.fetchSingle(TASK_PROGRESS, TASK_PROGRESS.ID.eq(progress.id()));
        journal.update("更正进展", filled(row, progress));
        return progress;
    }

    @Override
    public void removeProgress(long id) {
        journal.delete("删除进展", dsl.fetchSingle(TASK_PROGRESS, TASK_PROGRESS.ID.eq(id)));
    }

    private static TaskProgressRecord filled(TaskProgressRecord row, Progress progress) {
        row.setTaskId(progress.taskId());
        row.setDoneOn(progress.on());
        row.setText(progress.text());
        return row;
    }

    private static Progress progress(TaskProgressRecord row) {
        return new Progress(row.getId(), row.getTaskId(), row.getDoneOn(), row.getText());
    }

    /// Everything but the agenda item, which belongs to the meeting.
    private static TaskRecord filled(TaskRecord row, Task task) {
        row.setKind(task.kind().name());
        row.setBodyId(task.bodyId());
        row.setMeetingId(task.origin().meetingId());
        row.setProblemId(task.origin().problemId());
        row.setMatter(task.matter());
        row.setOwnerId(task.owner().personId());
        row.setOwnerUnitId(task.owner().unitId());
        row.setAssignedOn(task.terms().assignedOn());
        row.setDueOn(task.terms().dueOn());
        Task.Closing closing = task.closing();
        row.setClosedOn(closing == null ? null : closing.on());
        row.setClosingNote(closing == null ? null : closing.note());
        return row;
    }

    private static Task task(TaskRecord row) {
        return new Task(
                row.getId(),
                TaskKind.valueOf(row.getKind()),
                row.getBodyId(),
                new Task.Origin(row.getMeetingId(), row.getProblemId()),
                row.getMatter(),
                new Task.Owner(row.getOwnerId(), row.getOwnerUnitId()),
                new Task.Terms(row.getAssignedOn(), row.getDueOn()),
                row.getClosedOn() == null
                        ? null
                        : new Task.Closing(row.getClosedOn(), Optional.ofNullable(row.getClosingNote()).orElse("")));
    }
}
