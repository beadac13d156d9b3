package org.jiedao.privacy.view;

import java.time.format.DateTimeFormatter;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jiedao.archive.Disclosure;
import org.jiedao.archive.view.DataPart;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.privacy.Due;
import org.jiedao.privacy.view.PrivacyViewModel.Period;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.Lists;
import org.jiedao.ui.SearchField;
import org.jiedao.ui.Section;

/// Tab 隐私 of page 数据与设置: what is due to go, for how long things are kept, what was shown and exported.
public final class PrivacyPane extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
    /// Side by side, so that the log below keeps its rows on a small screen.
    private static final double PERIOD_WIDTH = 300;

    private static final double LOG_SEARCH_WIDTH = 280;
    private static final double DUE_HEIGHT = 118;
    private static final double MONTHS_WIDTH = 64;

    private final PrivacyViewModel model;
    private final Desk desk;

    private PrivacyPane(PrivacyViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        getStyleClass().add("rows");
        QuestionBar question = new QuestionBar(
                model.asked(), model::question, new QuestionBar.Answers("清除", model::clear, model::keepAsIs));
        Node log = log();
        VBox.setVgrow(log, Priority.ALWAYS);
        getChildren().addAll(question, due(), log);
    }

    public static DataPart part(PrivacyViewModel model, Desk desk) {
        return new DataPart("隐私", new PrivacyPane(model, desk), model::load);
    }

    private Node due() {
        DataTable<Due> table = new DataTable<Due>("到期清除")
                .column("谁、什么", 300, Due::name)
                .column("种类", 180, one -> one.retained().label())
                .column("从哪天算起", 150, one -> ChineseDate.format(one.since()))
                .column("哪天到期", 150, one -> ChineseDate.format(one.due()))
                .rows(model.due())
                .whenEmpty(new EmptyState("bi-shield-check", "没有到期的信息", "到了期限的列在这里，点一下才清除，不会自己消失。"))
                .remembered(desk.settings());
        table.setPrefHeight(DUE_HEIGHT);
        table.setMinHeight(DUE_HEIGHT);
        Button clear = Buttons.plain(
                "清除选中的",
                "bi-eraser",
                () -> model.ask(table.getSelectionModel().getSelectedItems()));
        clear.setId("clear-due");
        HBox periods = Lists.fill(new HBox(), model.periods(), this::period);
        periods.getStyleClass().add("columns");
        VBox content = new VBox(table, periods);
        content.getStyleClass().add("rows");
        Section section = new Section("到期的个人信息", content, clear);
        section.note().setText("不选就是全部；清除以前先问一遍，不能撤销。");
        return section;
    }

    private Node period(Period period) {
        TextField months = new TextField(Integer.toString(period.months()));
        months.setId("months-" + period.retained().name());
        months.setAccessibleText(period.retained().label() + "保存几个月");
        months.setPrefWidth(MONTHS_WIDTH);
        months.setMinWidth(MONTHS_WIDTH);
        months.setOnAction(_ -> model.keep(period.retained(), months.getText()));
        Button save = Buttons.quiet("改", "bi-check2", () -> model.keep(period.retained(), months.getText()));
        HBox line = new HBox(
                new Label(period.retained().label() + "：" + period.retained().since() + "保存"),
                months,
                new Label("个月"),
                save);
        line.getStyleClass().add("tight");
        line.setAlignment(Pos.CENTER_LEFT);
        Label clause = new Label(period.retained().clause());
        clause.setWrapText(true);
        clause.setMinHeight(Region.USE_PREF_SIZE);
        clause.getStyleClass().add("form-hint");
        VBox told = new VBox(line, clause);
        HBox.setHgrow(told, Priority.ALWAYS);
        told.setPrefWidth(PERIOD_WIDTH);
        return told;
    }

    private Node log() {
        SearchField text = new SearchField("姓名、文件名、原因、谁");
        text.setId("disclosures-text");
        text.query().addListener((_, _, query) -> model.text().set(query));
        DataTable<Disclosure> table = new DataTable<Disclosure>("显示和导出登记")
                .column("时间", 170, one -> TIME.format(one.at()))
                .column("种类", 90, one -> one.act().label())
                .column("什么", 220, Disclosure::what)
                .column("文件", 220, one -> one.file() == null ? "" : one.file())
                .column("人数", 70, one -> Integer.toString(one.people()))
                .column("号码", 90, one -> one.masked() ? "遮去" : "完整")
                .column("原因", 140, Disclosure::reason)
                .column("谁", 100, Disclosure::by)
                .rows(model.log())
                .whenEmpty(new EmptyState("bi-eye", "还没有显示过号码，也没有导出过", "显示号码和导出含个人信息的文件都记在这里。"))
                .remembered(desk.settings());
        table.setMinHeight(0);
        VBox.setVgrow(table, Priority.ALWAYS);
        text.setPrefWidth(LOG_SEARCH_WIDTH);
        Section section = new Section("显示号码和导出的登记", table, text);
        section.note().setText("最近500条");
        return section;
    }
}
