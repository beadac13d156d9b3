package org.jiedao.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.followup.Assignment;
import org.jiedao.followup.ChangeTask;
import org.jiedao.followup.Task;
import org.jiedao.people.Person;

/// What inspections found in the sample's year and how it was put right (`follow-up.txt`), with the papers of 督办.
record SampleFollowUp(SampleDesk desk, SampleLines lines) {
    private static final LocalDate LISTED_ON = LocalDate.of(2026, 6, 29);

    SampleFollowUp(SampleDesk desk) {
        this(desk, SampleLines.of("follow-up.txt"));
    }

    List<Issuance.Issued> record() throws IOException {
        Map<String, Task> problems = new HashMap<>();
        for (List<String> cells : lines.section("问题")) {
            problems.put(cells.get(0), raised(cells));
        }
        for (List<String> cells : lines.section("整改")) {
            rectified(Objects.requireNonNull(problems.get(cells.get(0))), cells);
        }
        for (List<String> cells : lines.section("销号")) {
            Task problem = Objects.requireNonNull(problems.get(cells.get(0)));
            Unrefused.done(desk.followUp().close().close(problem, LocalDate.parse(cells.get(1)), cells.get(2)));
        }
        return papers();
    }

    private Task raised(List<String> cells) {
        return Unrefused.done(desk.followUp()
                .change()
                .raise(
                        desk.records().body(cells.get(1)).id(),
                        cells.get(2),
                        new ChangeTask.Wording(cells.get(3), LocalDate.parse(cells.get(4))),
                        assignment(cells.get(5), cells.get(6))));
    }

    private void rectified(Task problem, List<String> cells) {
        Task task = Unrefused.done(desk.followUp()
                .change()
                .rectify(
                        problem,
                        new ChangeTask.Wording(cells.get(1), LocalDate.parse(cells.get(2))),
                        assignment(cells.get(3), cells.get(4))));
        if (!cells.get(5).isEmpty()) {
            Unrefused.done(desk.followUp().close().close(task, LocalDate.parse(cells.get(5)), cells.get(6)));
        }
    }

    private Assignment assignment(String owner, String due) {
        Person person = desk.records().person(owner);
        return new Assignment(new Task.Owner(person.id(), person.unitId()), due);
    }

    private List<Issuance.Issued> papers() throws IOException {
        List<Issuance.Issued> papers = new ArrayList<>();
        for (Task task : desk.followUp().tasks().all()) {
            if (task.overdue(SampleStreet.TODAY)) {
                papers.add(issue(Paper.TASK_ORDER, task.id()));
            }
        }
        long street = Objects.requireNonNull(
                desk.records().body(SampleStreet.STREET_COMMITTEE).parentId());
        papers.add(issue(Paper.PROBLEM_LIST, street));
        papers.add(issue(Paper.RECTIFICATION_LIST, street));
        papers.add(issue(
                Paper.FOLLOW_UP_CIRCULAR,
                desk.records().body(SampleStreet.STREET_COMMITTEE).id()));
        return papers;
    }

    private Issuance.Issued issue(Paper paper, long subject) throws IOException {
        return Unrefused.done(desk.papers().issue(paper, subject, LISTED_ON));
    }
}
