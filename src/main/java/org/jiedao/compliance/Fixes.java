package org.jiedao.compliance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jiedao.rule.Assumption;
import org.jiedao.rule.Duty;
import org.jiedao.rule.Judgement;
import org.jiedao.rule.Question;
import org.jiedao.rule.RuleClass;
import org.jiedao.rule.State;
import org.jiedao.rule.check.Cadence;
import org.jiedao.rule.check.CountBetween;
import org.jiedao.rule.check.FactSource.Item;
import org.jiedao.rule.check.RecordKey;

/// Where to put right what a clause found wanting, by the word of the glossary that its check counts (`fixes.txt`).
public final class Fixes {
    /// Of a check's parameters, the one that says most closely what is missing comes first.
    private static final List<String> TELLING =
            List.of("具备", "事项", "程序", "职务", "属性", "清单", "任期", "分子", "数额", "计数", "甲");

    private static final Fix.Words ATTEST = new Fix.Words("登记佐证", "登记佐证");
    private static final Fix.Words KEEP = new Fix.Words("这件事还没有登记的页面，先按“证据”一栏留存材料", "先留存材料备查");

    private final Map<String, Way> ways = new HashMap<>();

    private Fixes() {}

    private record Way(String word, String where, Fix.Words words) {}

    public static Fixes shipped() {
        try (InputStream in = Objects.requireNonNull(Fixes.class.getResourceAsStream("fixes.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Fixes fixes = new Fixes();
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(fixes::read);
            return fixes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        String[] cells = line.split("\\s*\\|\\s*");
        ways.put(cells[0], new Way(cells[0], cells[1], new Fix.Words(cells[2], cells[3])));
    }

    /// Nothing for a clause that asks for nothing to be done.
    public Optional<Fix> of(ExaminedClause clause) {
        return switch (clause.state()) {
            case MET, NOT_APPLICABLE -> Optional.empty();
            case UNCONFIRMED ->
                clause.judgement().rule().assumptions().stream()
                        .filter(Assumption::isOpen)
                        .findFirst()
                        .map(Assumption::name)
                        .map(open -> new Fix.Settle(
                                open, new Fix.Words("去定口径“" + open + "”", "确定口径“" + open + "”")));
            case NOT_MET, ADVISED, EVIDENCE_MISSING -> Optional.of(mending(clause));
        };
    }

    private Fix mending(ExaminedClause clause) {
        long body = clause.body().id();
        if (clause.rule().ruleClass() == RuleClass.ATTESTED) {
            var subject = new Attestation.Subject(
                    body, clause.ruleset().key(), clause.rule().id());
            return new Fix.Attest(subject, ATTEST);
        }
        Judgement judgement = clause.judgement();
        List<Item> counted = clause.state() == State.EVIDENCE_MISSING || !isTooSeldom(judgement)
                ? judgement.counted()
                : List.of();
        return way(judgement.deciding(), body, counted).orElseGet(() -> new Fix.Unrecorded(KEEP));
    }

    /// What took place too seldom is held once more; there is nothing wrong with what did take place.
    private static boolean isTooSeldom(Judgement judgement) {
        return judgement.deciding().stream().allMatch(question -> question.check() instanceof Cadence);
    }

    /// Where one time of a duty is recorded, of which `counted` was found; nothing where no page records it.
    public Optional<Fix> of(Duty duty, long body, List<Item> counted) {
        List<Question> asked = duty.rule().questions().stream()
                .filter(question -> duty.checks().contains(question.check()))
                .toList();
        return way(asked, body, counted);
    }

    private Optional<Fix> way(List<Question> questions, long body, List<Item> counted) {
        return questions.stream()
                .flatMap(question -> Stream.concat(tooMany(question, counted.size()), way(question)))
                .findFirst()
                .map(way -> fix(way, body, counted));
    }

    /// What is too much is mended otherwise than what is too little.
    private Stream<Way> tooMany(Question question, int counted) {
        return question.check() instanceof CountBetween count && counted > count.range().most()
                ? Stream.ofNullable(ways.get(count.list() + " 过多"))
                : Stream.empty();
    }

    private Stream<Way> way(Question question) {
        return TELLING.stream()
                .flatMap(parameter -> Stream.ofNullable(question.parameters().get(parameter)))
                .flatMap(word -> Stream.ofNullable(ways.get(word)));
    }

    private static Fix fix(Way way, long body, List<Item> counted) {
        String[] where = way.where().split(" ");
        String part = where.length > 1 ? where[1] : "";
        return switch (where[0]) {
            case "聘任" -> of(counted, RecordKey.Sort.BATCH, batch -> new Fix.OfBatch(batch, way.words()))
                    .orElseGet(() -> new Fix.Appointments(body, part, way.words()));
            case "人员" -> of(counted, RecordKey.Sort.PERSON, person -> new Fix.OfPerson(person, way.words()))
                    .orElseGet(() -> new Fix.OfBody(body, way.words()));
            case "会议" -> of(counted, RecordKey.Sort.MEETING, meeting -> new Fix.OfMeeting(meeting, way.words()))
                    .orElseGet(() -> new Fix.Meetings(body, way.word(), way.words()));
            case "督办" -> of(counted, RecordKey.Sort.TASK, task -> new Fix.OfTask(task, way.words()))
                    .orElseGet(() -> new Fix.Tasks(body, way.words()));
            case "考核述职" -> new Fix.YearEnd(body, part, way.words());
            case "上报" -> new Fix.Sent(part, way.words());
            case "组织" -> new Fix.OfBody(body, part, way.words());
            default -> throw new IllegalStateException("fixes.txt: 没有这个去处 " + way.where());
        };
    }

    private static Optional<Fix> of(List<Item> counted, RecordKey.Sort sort, LongFunction<Fix> fix) {
        return counted.stream()
                .flatMap(item -> RecordKey.of(item).stream())
                .filter(key -> key.sort() == sort)
                .findFirst()
                .map(key -> fix.apply(key.id()));
    }
}
