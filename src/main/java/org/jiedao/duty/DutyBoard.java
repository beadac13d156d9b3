package org.jiedao.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiedao.dispatch.Paper;

/// Who owes which report of a year, and how it stands.
public record DutyBoard(int year, List<Line> lines) {
    /// Where a report stands; what nobody recorded is told as such.
    public enum State {
        OVERDUE("逾期未交"),
        WAITING("未交"),
        UNDATED("未交，没有期限"),
        HANDED_IN("已交");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// Whether there is a packet, and whether it says what is on record now.
    public enum PacketState {
        NONE("没有编"),
        OUTDATED("已过时"),
        CURRENT("已编成");

        private final String label;

        PacketState(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// One who reports; `changed` are the lines of the packet that are no longer so, and those that are new.
    public record Line(MemberYear member, State state, Optional<Packet> packet, Changed changed, List<String> missing) {
        public DutyReport report() {
            return member.report();
        }

        public PacketState packetState() {
            return packet.isEmpty()
                    ? PacketState.NONE
                    : changed.isNothing() ? PacketState.CURRENT : PacketState.OUTDATED;
        }
    }

    /// What a packet says and is no longer on record, and the other way round.
    public record Changed(List<String> gone, List<String> fresh) {
        static final Changed NOTHING = new Changed(List.of(), List.of());

        static Changed of(Packet packet, MemberYear member) {
            List<String> then = packet.facts().lines().toList();
            List<String> now = member.lines();
            return new Changed(without(then, now), without(now, then));
        }

        private static List<String> without(List<String> lines, List<String> others) {
            Set<String> known = new HashSet<>(others);
            return lines.stream().filter(line -> !known.contains(line)).toList();
        }

        public boolean isNothing() {
            return gone.isEmpty() && fresh.isEmpty();
        }
    }

    /// Overdue ones first, then in the order of the bodies.
    public static DutyBoard of(DutyRegisters registers, YearRecords year, LocalDate today) {
        Map<Long, Packet> packets = registers.reports().packets(year.year()).stream()
                .collect(Collectors.toMap(Packet::reportId, Function.identity()));
        List<Line> lines = new ArrayList<>();
        for (DutyReport report : registers.reports().ofYear(year.year())) {
            lines.add(line(year, year.of(report), Optional.ofNullable(packets.get(report.id())), today));
        }
        lines.sort(Comparator.comparing(Line::state));
        return new DutyBoard(year.year(), List.copyOf(lines));
    }

    private static Line line(YearRecords year, MemberYear member, Optional<Packet> packet, LocalDate today) {
        return new Line(
                member,
                state(member.report().course(), today),
                packet,
                packet.map(one -> Changed.of(one, member)).orElse(Changed.NOTHING),
                missing(year, member));
    }

    private static State state(DutyReport.Course course, LocalDate today) {
        LocalDate due = course.dueOn();
        if (course.handedOn() != null) {
            return State.HANDED_IN;
        }
        return due == null ? State.UNDATED : due.isBefore(today) ? State.OVERDUE : State.WAITING;
    }

    /// The parts that a packet made now would lack, and the headings under which nothing is written.
    private static List<String> missing(YearRecords year, MemberYear member) {
        List<String> missing = new ArrayList<>();
        if (member.attendance().entries().isEmpty()) {
            missing.add(PacketSheets.MEETINGS);
        }
        if (!new PacketSheets(member).hasWork()) {
            missing.add(PacketSheets.WORK);
        }
        DutyReport report = member.report();
        report.kind().written().stream()
                .filter(part -> report.text(part).isEmpty())
                .forEach(part -> missing.add("述职报告的“" + part.label() + "”"));
        for (Paper paper : List.of(Paper.ASSESSMENT_FORM, Paper.SERVICE_REPORT)) {
            Optional<YearRecords.Result> result = year.result(report.personId(), report.bodyId());
            if (result.isEmpty()) {
                missing.add(paper.label());
            } else if (year.issued(paper, result.get().assessed().id()).isEmpty()) {
                missing.add(paper.label() + "（" + PacketPart.UNISSUED + "）");
            }
        }
        return List.copyOf(missing);
    }
}
