package org.jiedao.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.dispatch.Paper;
import org.jiedao.drafting.RecordFacts;
import org.jiedao.drafting.Subject;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.Finding;
import org.jiedao.wording.Fields;

/// The order to do one task.
public record TaskPapers(FollowUpRecords records, Clauses clauses) implements RecordFacts {
    @Override
    public Paper.About about() {
        return Paper.About.TASK;
    }

    @Override
    public List<Subject> subjects(Paper paper) {
        return records.book().lines().stream().map(TaskPapers::subject).toList();
    }

    @Override
    public Optional<Subject> subject(Paper paper, long id) {
        return records.book().line(id).map(TaskPapers::subject);
    }

    private static Subject subject(TaskLine line) {
        String unit = line.names().unitOrOwner().map(one -> one + " ").orElse("");
        return new Subject(line.task().id(), unit + Words.shortened(line.task().matter()));
    }

    @Override
    public Optional<String> prefix(Paper paper, long subject) {
        return records.organ(line(subject).task().bodyId()).prefix(paper.series());
    }

    @Override
    public Fields fields(Paper paper, long subject, LocalDate on, DocumentNumber number) {
        TaskLine line = line(subject);
        return new TaskFacts(on).onto(records.organ(line.task().bodyId()).onto(new Fields()), line);
    }

    @Override
    public List<Finding> obstacles(Paper paper, long subject, LocalDate on) {
        return on.isBefore(line(subject).task().terms().assignedOn())
                ? List.of(clauses.finding(
                        "workbench 日期", paper.label() + "的成文日期" + ChineseDate.format(on) + "早于交办日期，没有签发"))
                : List.of();
    }

    private TaskLine line(long id) {
        return records.book().line(id).orElseThrow();
    }
}
