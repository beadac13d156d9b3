package org.jiedao.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.IssuingOrgan;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.dispatch.Paper;
import org.jiedao.drafting.RecordFacts;
import org.jiedao.drafting.Subject;
import org.jiedao.organization.Body;
import org.jiedao.organization.Level;
import org.jiedao.organization.Tree;
import org.jiedao.wording.Fields;

/// Of a body with everything below it, as of a day: the lists of problems and of rectifications, and the circular about
/// what was decided.
public record FollowUpPapers(FollowUpRecords records) implements RecordFacts {
    @Override
    public Paper.About about() {
        return Paper.About.FOLLOW_UP;
    }

    /// The bodies of the street and below in which something is followed up, then those above them.
    @Override
    public List<Subject> subjects(Paper paper) {
        Set<Long> concerned = records.book().lines().stream()
                .map(line -> line.task().bodyId())
                .collect(Collectors.toSet());
        Tree tree = tree();
        return tree.bodies().stream()
                .filter(body -> body.kind().level() != Level.DISTRICT)
                .filter(body -> tree.within(body.id()).stream().anyMatch(one -> concerned.contains(one.id())))
                .sorted(Comparator.comparing(body -> !concerned.contains(body.id())))
                .map(body -> new Subject(body.id(), body.name()))
                .toList();
    }

    private Tree tree() {
        return new Tree(records.organizations().bodies());
    }

    @Override
    public Optional<String> prefix(Paper paper, long subject) {
        return records.organ(subject).prefix(paper.series());
    }

    @Override
    public Fields fields(Paper paper, long bodyId, LocalDate on, DocumentNumber number) {
        Set<Long> within = tree().within(bodyId).stream().map(Body::id).collect(Collectors.toSet());
        List<TaskLine> lines = records.book().lines().stream()
                .filter(line -> within.contains(line.task().bodyId()))
                .toList();
        TaskFacts facts = new TaskFacts(on);
        IssuingOrgan organ = records.organ(bodyId);
        Fields fields = organ.onto(new Fields())
                .put("组织", records.body(bodyId).name())
                .put("本级", organ.name().equals(Optional.of(records.body(bodyId).name())))
                .put("截至日期", ChineseDate.format(on))
                .list("问题", facts.numbered(of(facts, lines, TaskKind.PROBLEM)))
                .list("整改", facts.numbered(of(facts, lines, TaskKind.RECTIFICATION)));
        return CircularFacts.of(lines, on).onto(fields);
    }

    private static List<TaskLine> of(TaskFacts facts, List<TaskLine> lines, TaskKind kind) {
        return facts.known(lines.stream().filter(line -> line.task().kind() == kind));
    }
}
