package org.jiedao.appointment.view;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jiedao.appointment.LowAttendance;
import org.jiedao.rule.check.Verdict;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.Section;

/// Page 聘任, part 调整.
public final class AdjustmentView {
    public static final String PART = "调整";

    private final AdjustmentViewModel model;
    private final Desk desk;

    public AdjustmentView(AdjustmentViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
    }

    public PageBody body() {
        Label clause = new Label();
        clause.textProperty().bind(model.clause());
        clause.setWrapText(true);
        clause.getStyleClass().add("citation");
        FormGrid fields = new FormGrid()
                .field("哪个委员会", ProcedureBody.committee("adjustment-committee", model.committees(), model.committee()))
                .wide(clause)
                .wide(table());
        return new ProcedureBody(
                ProcedureBody.scrolling(new Section("兼职委员出席会议的情况", fields)), model::open);
    }

    private Node table() {
        DataTable<LowAttendance.Line> table = new DataTable<LowAttendance.Line>("出席率")
                .column("姓名", 100, line -> line.member().person().name().value())
                .column("单位", 220, line -> line.member().unit() == null ? "【待补】" : line.member().unit().name())
                .column("算式", 360, LowAttendance.Line::arithmetic)
                .column("结论", 110, line -> told(line.verdict()), line -> Badge.of(told(line.verdict()), tone(line)))
                .column("办理", 130, _ -> "", this::work)
                .rows(model.lines())
                .whenEmpty(new EmptyState("bi-people", "没有可算的委员", "出席率从“会议”里已开的会议的签到算出。"))
                .remembered(desk.settings());
        table.setPrefHeight(420);
        return table;
    }

    private Node work(LowAttendance.Line line) {
        Button adjust = Buttons.quiet("办调整", "bi-person-dash", () -> model.adjust(line));
        adjust.setId("adjust-" + line.member().person().name());
        adjust.setAccessibleText("调整" + line.member().person().name());
        return adjust;
    }

    private static String told(Verdict verdict) {
        return switch (verdict) {
            case MET -> "达到";
            case NOT_MET -> "不足";
            case NOT_APPLICABLE -> "没有会议";
            case EVIDENCE_MISSING, UNCONFIRMED -> "签到不全";
        };
    }

    private static Badge.Tone tone(LowAttendance.Line line) {
        return switch (line.verdict()) {
            case MET -> Badge.Tone.GOOD;
            case NOT_MET -> Badge.Tone.BAD;
            case NOT_APPLICABLE, EVIDENCE_MISSING, UNCONFIRMED -> Badge.Tone.NEUTRAL;
        };
    }
}
