package org.jiedao.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.wording.Fields;
import org.jiedao.wording.Filled;

/// What a circular says of the resolutions of a year as of a day: how many are closed, which are overdue and whose, and
/// which are under way. What the years before left open is carried over.
record CircularFacts(TaskFacts facts, List<TaskLine> resolutions) {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int TEN = 10;

    static CircularFacts of(List<TaskLine> lines, LocalDate day) {
        TaskFacts facts = new TaskFacts(day);
        List<TaskLine> resolutions = lines.stream()
                .filter(line -> line.task().kind() == TaskKind.RESOLUTION)
                .filter(line -> !line.task().terms().assignedOn().isBefore(begin(day)) || carriedOver(line, day))
                .toList();
        return new CircularFacts(facts, facts.known(resolutions.stream()));
    }

    private static LocalDate begin(LocalDate day) {
        return day.withDayOfYear(1);
    }

    private static boolean carriedOver(TaskLine line, LocalDate day) {
        Task.Closing closing = line.task().closing();
        return line.task().terms().assignedOn().isBefore(begin(day))
                && (closing == null || !closing.on().isBefore(begin(day)));
    }

    Fields onto(Fields fields) {
        LocalDate day = facts.day();
        List<TaskLine> closed = in(TaskState.CLOSED);
        long late = closed.stream().filter(line -> late(line.task())).count();
        List<TaskLine> overdue = in(TaskState.OVERDUE);
        List<TaskLine> undated = in(TaskState.UNDATED);
        List<TaskLine> open = new ArrayList<>(in(TaskState.OPEN));
        open.addAll(undated);
        long carried = resolutions.stream().filter(line -> carriedOver(line, day)).count();
        return fields.put("起算日期", ChineseDate.format(begin(day)))
                .put("总数", String.valueOf(resolutions.size()))
                .group("结转", count(carried, "结转数"))
                .put("销号数", String.valueOf(closed.size()))
                .group("逾期销号", count(late, "逾期销号数"))
                .put("未销号数", String.valueOf(resolutions.size() - closed.size()))
                .put("逾期数", String.valueOf(overdue.size()))
                .group("未定时限", count(undated.size(), "未定时限数"))
                .put("有议定事项", !resolutions.isEmpty())
                .put("有逾期", !overdue.isEmpty())
                .put("有办理中", !open.isEmpty())
                .put("有销号", !closed.isEmpty())
                .list("逾期单位", byUnit(overdue))
                .list("办理中", facts.numbered(open))
                .list("已销号", facts.numbered(closed));
    }

    private static Optional<Fields> count(long number, String field) {
        return number == 0 ? Optional.empty() : Optional.of(new Fields().put(field, String.valueOf(number)));
    }

    private boolean late(Task task) {
        LocalDate due = task.terms().dueOn();
        return due != null && facts.closing(task).filter(closing -> closing.on().isAfter(due)).isPresent();
    }

    private List<TaskLine> in(TaskState state) {
        return resolutions.stream().filter(line -> facts.stateOf(line) == state).toList();
    }

    /// The unit with the longest overdue first, since the tasks come in that order.
    private List<Fields> byUnit(List<TaskLine> overdue) {
        Map<String, List<TaskLine>> units = new LinkedHashMap<>();
        overdue.forEach(line -> units.computeIfAbsent(
                        line.names().unitOrOwner().orElse(Filled.MISSING), _ -> new ArrayList<>())
                .add(line));
        List<Map.Entry<String, List<TaskLine>>> entries = List.copyOf(units.entrySet());
        return IntStream.range(0, entries.size())
                .mapToObj(index -> new Fields()
                        .put("次序", hanzi(index + 1))
                        .put("单位", entries.get(index).getKey())
                        .put("件数", String.valueOf(entries.get(index).getValue().size()))
                        .list("逾期事项", facts.numbered(entries.get(index).getValue())))
                .toList();
    }

    /// The number of a second level, `（一）`; beyond 九十九 in figures.
    private static String hanzi(int number) {
        int tens = number / TEN;
        if (tens >= TEN) {
            return String.valueOf(number);
        }
        String head = tens == 0 ? "" : (tens == 1 ? "" : String.valueOf(DIGITS.charAt(tens))) + "十";
        return head + (number % TEN == 0 ? "" : String.valueOf(DIGITS.charAt(number % TEN)));
    }
}
