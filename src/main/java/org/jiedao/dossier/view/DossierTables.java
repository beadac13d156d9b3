package org.jiedao.dossier.view;

import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.dossier.Attended;
import org.jiedao.dossier.Entry;
import org.jiedao.liaison.view.LiaisonView;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.GroupedTable;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;

/// The two tables of a dossier: what happened when, and meetings counted by year.
record DossierTables(DossierViewModel model, Desk desk) {
    Node timeline() {
        GroupedTable<Entry> table = new GroupedTable<Entry>("履职时间线", entry -> entry)
                .column("日期", 150, entry -> ChineseDate.format(entry.on()))
                .column("类别", 90, entry -> entry.kind().label(), entry -> Badge.of(entry.kind().label(), tone(entry)))
                .column("事项", 330, Entry::what, entry -> Buttons.link(entry.what(), () -> open(entry)))
                .column("状态", 170, Entry::state)
                .column("说明", 360, Entry::detail)
                .groups(model.years())
                .onOpen(this::open)
                .whenEmpty(new EmptyState(
                        "bi-person-lines-fill",
                        "这里还没有履职记录",
                        "先在上面选一个人，登记过的事按时间排在这里。"))
                .remembered(desk.settings());
        table.setMinHeight(0);
        return table;
    }

    private static Badge.Tone tone(Entry entry) {
        return switch (entry.kind()) {
            case SEAT, CERTIFICATE -> Badge.Tone.ACCENT;
            case ENDING, MEETING, TASK, LIAISON -> Badge.Tone.NEUTRAL;
        };
    }

    private void open(Entry entry) {
        desk.navigator().open(place(entry));
    }

    private static Place place(Entry entry) {
        return switch (entry.kind()) {
            case SEAT, ENDING -> Place.of(PageName.ORGANIZATION, entry.record());
            case CERTIFICATE -> Place.of(PageName.DISPATCH, entry.record());
            case MEETING -> Place.of(PageName.MEETING, entry.record());
            case TASK -> Place.of(PageName.FOLLOW_UP, entry.record());
            case LIAISON -> Place.of(PageName.ORGANIZATION, LiaisonView.PART, entry.record());
        };
    }

    Node attended() {
        DataTable<Attended> table = new DataTable<Attended>("会议出席")
                .column("年度", 80, line -> line.year() + "年")
                .column("组织", 230, Attended::body)
                .column("会议种类", 140, Attended::kind)
                .column("出席/应到", 100, line -> line.tally().present() + "/" + line.tally().expected())
                .column("请假", 70, line -> String.valueOf(line.tally().excused()))
                .column("缺席", 70, line -> String.valueOf(line.tally().absent()))
                .column("列席", 70, line -> String.valueOf(line.tally().satIn()))
                .column("没有登记", 90, line -> String.valueOf(line.tally().unrecorded()))
                .rows(model.attended())
                .whenEmpty(new Label("没有列入过已召开会议的应到名单"))
                .remembered(desk.settings());
        table.setMinHeight(0);
        return table;
    }
}
