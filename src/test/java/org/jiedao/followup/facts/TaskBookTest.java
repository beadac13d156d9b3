package org.jiedao.followup.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.dispatch.Matter;
import org.jiedao.dispatch.Paper;
import org.jiedao.followup.Task;
import org.jiedao.followup.TaskKind;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.check.FactSource;
import org.jiedao.rule.check.FactSource.Holding;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.rule.check.Span;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaskBookTest {
    private static final String CIRCULAR = "议定事项办理通报";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @TempDir
    Path folder;

    private Database database;
    private Body street;
    private Body committee;

    @BeforeEach
    void open() throws IOException {
        database = OpenRegister.in(folder);
        street = database.organizations().add(BodyKind.STREET_WORK_COMMITTEE, "青禾街道党工委", null);
        committee = database.organizations().add(BodyKind.STREET_JOINT_COMMITTEE, "青禾街道“大工委”", street.id());
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    private Task task(Body body, TaskKind kind, String matter, @Nullable LocalDate due) {
        return database.tasks()
                .keep("登记", new Task(0, kind, body.id(), Task.Origin.NONE, matter, Task.Owner.NOBODY, new Task.Terms(DAY, due), null));
    }

    private FactSource facts(LocalDate on) {
        return new TaskBook(database.organizations().bodies(), database.tasks().all(), database.dispatchRegister().entries()).about(street.id(), on);
    }

    @Test
    void aListOnWhichNothingWasEverPutIsNotKept() {
        task(street, TaskKind.RESOLUTION, "一周内划线", null);
        assertEquals(Optional.empty(), facts(DAY).holdings("督查问题清单", "完成时限"));
        assertEquals(Optional.empty(), facts(DAY).list("整改清单"));
    }

    @Test
    void everyProblemOfTheStreetAndItsCommitteeHasADeadlineOrNot() {
        Task dated = task(street, TaskKind.PROBLEM, "消防通道被占", DAY.plusDays(9));
        Task undated = task(committee, TaskKind.PROBLEM, "台账不全", null);

        assertEquals(Optional.empty(), facts(DAY.minusDays(1)).list("督查问题清单"));
        assertEquals(
                Optional.of(List.of(
                        new Holding(item(dated), Span.since(DAY), List.of(DAY)),
                        new Holding(item(undated), Span.since(DAY), List.of()))),
                facts(DAY).holdings("督查问题清单", "完成时限"));
    }

    @Test
    void aCircularOfTheCommitteeIsTheStreetsTooUntilItIsVoided() throws IOException {
        assertEquals(Optional.empty(), facts(DAY).events(CIRCULAR));
        Matter matter = new Matter(Paper.FOLLOW_UP_CIRCULAR, "关于议定事项办理情况的通报", DAY, committee.id(), 0);
        DispatchEntry entry = database.dispatchRegister()
                .enter("青禾党工", 2026, _ -> new DispatchRegister.Registration(matter, "正文", List.of(), List.of()));

        assertEquals(Optional.empty(), facts(DAY.minusDays(1)).events(CIRCULAR));
        FactSource.Item circular = new RecordKey(RecordKey.Sort.DISPATCH_ENTRY, entry.id()).item(matter.title());
        assertEquals(Optional.of(List.of(new FactSource.Dated(circular, DAY))), facts(DAY).events(CIRCULAR));
        assertEquals(Optional.of(DAY), facts(DAY.plusDays(1)).keptSince(CIRCULAR));

        database.dispatchRegister().markVoid(entry.id(), DAY, "印错了");
        assertEquals(Optional.empty(), facts(DAY).events(CIRCULAR));
    }

    private static FactSource.Item item(Task task) {
        return new RecordKey(RecordKey.Sort.TASK, task.id()).item(task.matter());
    }
}
