package org.jiedao.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jiedao.duty.DutyPart;
import org.jiedao.duty.DutyReport;
import org.jiedao.duty.ListDuties;
import org.jiedao.duty.RecordDuty;
import org.jspecify.annotations.Nullable;

/// Who reported on the year's duties, when it was handed in, and what some of them wrote (`duties.txt`).
record SampleDuties(SampleDesk desk, SampleLines lines) {
    /// Of this the packets are made.
    static final int YEAR = 2025;

    private static final String EVERYONE = "其余";

    SampleDuties(SampleDesk desk) {
        this(desk, SampleLines.of("duties.txt"));
    }

    void record() {
        ListDuties.Order order = new ListDuties.Order(YEAR, null, LocalDate.of(YEAR, 12, 31), true);
        if (desk.duties().listing().list(order) instanceof ListDuties.Outcome.Refused(String sentence)) {
            throw new IllegalStateException(sentence);
        }
        List<List<String>> late = lines.section("没有提交");
        List<List<String>> handed = lines.section("提交");
        for (List<String> line : handed) {
            hand(line, late);
        }
        lines.section("文字").forEach(this::write);
    }

    private List<DutyReport> reports() {
        return desk.duties().reports().ofYear(YEAR);
    }

    /// One day for a body, but those who did not hand in.
    private void hand(List<String> line, List<List<String>> late) {
        @Nullable Long body = line.getFirst().equals(EVERYONE) ? null : Long.valueOf(desk.records().body(line.getFirst()).id());
        List<DutyReport> chosen = reports().stream()
                .filter(report -> report.course().handedOn() == null && (body == null || report.bodyId() == body))
                .filter(report -> late.stream().noneMatch(one -> is(report, one)))
                .toList();
        done(desk.duties().recording().handIn(chosen, LocalDate.parse(line.get(1))));
    }

    private boolean is(DutyReport report, List<String> cells) {
        return report.bodyId() == desk.records().body(cells.getFirst()).id()
                && report.personId() == desk.records().person(cells.get(1)).id();
    }

    private void write(List<String> cells) {
        DutyReport report =
                reports().stream().filter(one -> is(one, cells)).findFirst().orElseThrow();
        done(desk.duties().recording().write(report.id(), Map.of(part(cells.get(2)), cells.get(3))));
    }

    private static DutyPart part(String label) {
        for (DutyPart part : DutyPart.values()) {
            if (part.label().equals(label)) {
                return part;
            }
        }
        throw new IllegalStateException("述职报告没有“" + label + "”这一部分");
    }

    private static void done(RecordDuty.Outcome outcome) {
        if (outcome instanceof RecordDuty.Outcome.Refused(String sentence)) {
            throw new IllegalStateException(sentence);
        }
    }
}
