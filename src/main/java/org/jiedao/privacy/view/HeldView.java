package org.jiedao.privacy.view;

import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.people.view.PersonBar;
import org.jiedao.privacy.Held;
import org.jiedao.privacy.HeldReport;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.GroupedTable;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.PageCommand;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;

/// Part 存了什么 of page 人员: everything held about one person. A place's id is the person's.
public final class HeldView implements PageBody {
    public static final String PART = "存了什么";

    private final HeldViewModel model;
    private final Desk desk;
    private final VBox node = new VBox();
    private final PersonBar bar;
    private final ObservableStringValue trail;
    private final ObservableStringValue head;
    private final ObservableBooleanValue shown;
    private final ObservableList<Node> actions;

    public HeldView(HeldViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        trail = Bindings.createStringBinding(this::name, model.report());
        head = Bindings.createStringBinding(this::told, model.report());
        shown = model.report().isNotNull();
        bar = new PersonBar("held", model.everyone(), model.report().map(HeldReport::person))
                .picking("存了谁的什么", picked -> desk.navigator().open(Place.of(PageName.PEOPLE, PART, picked.id())))
                .telling("held-head", head);
        Node table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        QuestionBar question = new QuestionBar(
                model.asked(), model::question, new QuestionBar.Answers("删除联系方式", model::erase, model::keepAsIs));
        node.getStyleClass().add("rows");
        node.getChildren().addAll(bar, question, table);
        actions = FXCollections.observableArrayList(erase(), write());
    }

    private Button erase() {
        Button erase = Buttons.when(
                Buttons.plain("删除联系方式", "bi-eraser", model::ask), shown, "从花名册、文稿和操作记录里删去电话，不能撤销；先问一遍");
        erase.setId("erase-contact");
        return erase;
    }

    private Button write() {
        Button write = Buttons.when(
                Buttons.plain("写成 Word 和 PDF", "bi-printer", model::write), shown, "答复本人时用；电话遮去中间几位，导出会记入操作记录");
        write.setId("write-held");
        return write;
    }

    private Node table() {
        GroupedTable<Held> table = new GroupedTable<Held>("留存的信息", held -> held)
                .column("内容", 900, Held::text)
                .groups(model.records())
                .whenEmpty(new EmptyState("bi-person-lines-fill", "先在上面选一个人", "这里逐条列出工作台里与此人有关的登记。"))
                .remembered(desk.settings());
        table.setMinHeight(0);
        return table;
    }

    private String name() {
        HeldReport report = model.report().get();
        return report == null ? PART : report.person().name().value() + "：" + PART;
    }

    private String told() {
        HeldReport report = model.report().get();
        return report == null ? "" : "与此人有联系的登记" + report.records().size() + "条";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void open(Place place) {
        model.show(place.id());
    }

    @Override
    public ObservableStringValue trail() {
        return trail;
    }

    @Override
    public ObservableList<Node> actions() {
        return actions;
    }

    @Override
    public Map<PageCommand, Runnable> commands() {
        return Map.of(PageCommand.FIND, bar::find, PageCommand.PRINT, model::write);
    }
}
