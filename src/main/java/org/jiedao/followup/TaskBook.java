package org.jiedao.followup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jiedao.organization.Body;
import org.jiedao.organization.Organizations;
import org.jiedao.organization.Unit;
import org.jiedao.people.PeopleRoll;
import org.jiedao.people.Person;
import org.jspecify.annotations.Nullable;

/// Every task with its names, read by a handful of queries however many there are. The lines read last are answered again as
/// long as the register is the same.
public final class TaskBook {
    private final Tasks tasks;
    private final Organizations organizations;
    private final PeopleRoll people;
    private final DecidedAt.Meetings meetings;
    private final Supplier<Object> edition;
    private @Nullable Kept last;

    private record Kept(Object edition, List<TaskLine> lines) {}

    /// Nothing is kept: the register is another one each time.
    public TaskBook(Tasks tasks, Organizations organizations, PeopleRoll people, DecidedAt.Meetings meetings) {
        this(tasks, organizations, people, meetings, Object::new);
    }

    /// `edition` answers an equal object as long as nothing of the register was written.
    public TaskBook(
            Tasks tasks,
            Organizations organizations,
            PeopleRoll people,
            DecidedAt.Meetings meetings,
            Supplier<Object> edition) {
        this.tasks = tasks;
        this.organizations = organizations;
        this.people = people;
        this.meetings = meetings;
        this.edition = edition;
    }

    /// What is most urgent first.
    public synchronized List<TaskLine> lines() {
        // asked before anything is read: what is written meanwhile makes the next reading another
        Object now = edition.get();
        Kept known = last;
        if (known == null || !known.edition().equals(now)) {
            known = new Kept(now, lines(tasks.all()));
            last = known;
        }
        return known.lines();
    }

    public Optional<TaskLine> line(long id) {
        return tasks.task(id).flatMap(task -> lines(List.of(task)).stream().findFirst());
    }

    private List<TaskLine> lines(List<Task> wanted) {
        Map<Long, String> bodies =
                organizations.bodies().stream().collect(Collectors.toMap(Body::id, Body::name));
        Map<Long, Unit> units =
                organizations.units().stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        Map<Long, Person> owners = owners(wanted);
        Map<Long, List<Progress>> progress = wanted.size() == 1
                ? Map.of(wanted.getFirst().id(), tasks.progress(wanted.getFirst().id()))
                : tasks.progress();
        Map<Long, DecidedAt> decided = meetings.of(wanted);
        Map<Long, Task> byId = wanted.stream().collect(Collectors.toMap(Task::id, Function.identity()));
        return wanted.stream()
                .sorted(DueTasks.BY_URGENCY)
                .map(task -> {
                    List<Progress> own = progress.getOrDefault(task.id(), List.of());
                    TaskLine.Source source = new TaskLine.Source(
                            Optional.ofNullable(task.origin().meetingId()).map(decided::get),
                            problem(task, byId),
                            FoundBy.of(own).source());
                    return new TaskLine(
                            task, bodies.getOrDefault(task.bodyId(), ""), source, names(task, owners, units), own);
                })
                .toList();
    }

    private Map<Long, Person> owners(List<Task> wanted) {
        if (wanted.size() == 1) {
            Long owner = wanted.getFirst().owner().personId();
            return owner == null
                    ? Map.of()
                    : people.person(owner).map(person -> Map.of(person.id(), person)).orElse(Map.of());
        }
        return people.everyone().stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    private Optional<Task> problem(Task task, Map<Long, Task> byId) {
        Long problem = task.origin().problemId();
        return problem == null
                ? Optional.empty()
                : Optional.ofNullable(byId.get(problem)).or(() -> tasks.task(problem));
    }

    /// A person without a unit of the task's own answers for the unit where they work.
    private static TaskLine.Names names(Task task, Map<Long, Person> people, Map<Long, Unit> units) {
        Optional<Person> owner = Optional.ofNullable(task.owner().personId()).map(people::get);
        Optional<Unit> unit = Optional.ofNullable(task.owner().unitId())
                .or(() -> owner.map(Person::unitId))
                .map(units::get);
        return new TaskLine.Names(
                owner.map(person -> person.name().value()).orElse(""),
                unit.map(Unit::name).orElse(""));
    }
}
