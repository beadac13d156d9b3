package org.jiedao.appointment.view;

import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.EndMembership.Leaving;
import org.jiedao.committee.EndReasons;
import org.jiedao.committee.EndingStep;
import org.jiedao.committee.Member;
import org.jiedao.committee.Note;
import org.jiedao.evidence.view.EvidencePane;
import org.jiedao.evidence.view.EvidenceUseCases;
import org.jiedao.people.Pinyin;
import org.jiedao.settings.Draft;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.CountedArea;
import org.jiedao.ui.DateField;
import org.jiedao.ui.Desk;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.Icons;
import org.jiedao.ui.Lists;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.PageCommand;
import org.jiedao.ui.Place;
import org.jiedao.ui.SearchableChoice;
import org.jiedao.ui.Section;
import org.jspecify.annotations.Nullable;

/// Page 聘任, part 退出: the endings under way with their steps, and the form of one.
public final class DepartureView implements PageBody {
    public static final String PART = "退出";

    private final DepartureViewModel model;
    private final DepartureForm form;
    private final Node node;

    public DepartureView(DepartureViewModel model, EvidenceUseCases evidence, Desk desk) {
        this.model = model;
        this.form = model.form();
        VBox rows = Lists.fill(new VBox(), model.leaving(), this::line);
        rows.getStyleClass().add("rows");
        Label none = new Label("一年内没有登记退出，也没有拟免的。");
        none.getStyleClass().add("muted");
        shownWhen(none, javafx.beans.binding.Bindings.isEmpty(model.leaving()));
        Button start = Buttons.plain("新办退出", "bi-plus", () -> model.startNew(model.choice().committee().get()));
        start.setId("new-departure");
        Section list = new Section("退出和拟免", new VBox(none, rows), start);
        Region entry = form(evidence, desk);
        HBox columns = new HBox(grown(ProcedureBody.scrolling(list), 460), grown(entry, 420));
        columns.getStyleClass().add("columns");
        node = columns;
    }

    private Node line(Leaving leaving) {
        Hyperlink name = Buttons.link(
                leaving.member().person().name() + "　" + ChineseDate.format(leaving.on()) + leaving.ending().reason().label(),
                () -> model.choose(leaving));
        name.setId("departure-" + leaving.member().person().name());
        Badge.Tone tone = leaving.planned() ? Badge.Tone.ATTENTION : Badge.Tone.NEUTRAL;
        Label board = new Label(leaving.committee().name());
        board.getStyleClass().add("muted");
        HBox head = new HBox(name, Badge.of(leaving.planned() ? "拟免" : "已退出", tone), board);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("toolbar");
        FlowPane rail = new FlowPane();
        rail.getStyleClass().add("button-flow");
        leaving.rail().forEach(kind -> rail.getChildren().add(step(leaving, kind)));
        VBox line = new VBox(head, rail);
        line.getStyleClass().add("tight");
        return line;
    }

    private static Node step(Leaving leaving, EndingStep.Kind kind) {
        return leaving.step(kind)
                .map(step -> step(kind.label() + "　" + ChineseDate.format(step.on()), "bi-check-circle-fill", "done"))
                .orElseGet(() -> step(kind.label() + "　待办", "bi-circle", "open"));
    }

    private static Label step(String text, String icon, String state) {
        Label step = new Label(text, Icons.of(icon));
        step.getStyleClass().addAll("ending-step", state);
        return step;
    }

    private Region form(EvidenceUseCases evidence, Desk desk) {
        DateField on = date("departure-on", form.on);
        ComboBox<EndReasons.Way> way = Lists.choice(model.choice().ways(), one -> one.reason().label());
        way.setId("departure-way");
        way.valueProperty().bindBidirectional(form.way);
        FormGrid fields = new FormGrid()
                .wide(who())
                .field("退出方式", way)
                .wide(clause())
                .field("自哪天起不再担任", on, "可以填将来的日期：到那天以前仍算在任，显示为“拟免”。")
                .field("事由", new CountedArea("departure-note", "事由", form.note, 2, Note.LENGTH));
        VBox steps = new VBox();
        steps.getStyleClass().add("rows");
        form.lines().forEach(line -> steps.getChildren().add(step(line)));
        fields.wide(steps).wide(new EvidencePane(model.proven(), evidence, desk));
        Button save = Buttons.when(
                Buttons.primary("登记退出", "bi-check2", model::save), form.dirty(), "登记（Ctrl+S）；改动后可用");
        save.setId("save-departure");
        FlowPane work = new FlowPane(save, revoke(), refill());
        work.getStyleClass().add("button-flow");
        return ProcedureBody.footed(new Section("登记退出", fields), work);
    }

    private Node who() {
        SearchableChoice<Member> member = new SearchableChoice<>(
                model.choice().members(),
                one -> one.person().name() + "　" + one.seat().role().label(),
                one -> Pinyin.of(one.person().name().value()).initials());
        member.setId("departure-member");
        member.valueProperty().bindBidirectional(model.choice().member());
        FormGrid choice = new FormGrid()
                .field("哪个委员会", ProcedureBody.committee("departure-committee", model.committees(), model.choice().committee()))
                .field("谁", member);
        shownWhen(choice, model.shown().isNull());
        Label head = new Label();
        head.getStyleClass().add("headline");
        head.textProperty().bind(model.shown().map(DepartureView::named).orElse(""));
        shownWhen(head, model.shown().isNotNull());
        return new VBox(choice, head);
    }

    private static String named(@Nullable Leaving leaving) {
        return leaving == null
                ? ""
                : leaving.member().person().name() + "　" + leaving.committee().name()
                        + leaving.member().seat().role().label();
    }

    private Button revoke() {
        Button revoke = Buttons.plain("取消拟免", "bi-arrow-counterclockwise", model::revoke);
        revoke.setId("revoke-departure");
        shownWhen(revoke, model.shown().map(Leaving::planned).orElse(false));
        return revoke;
    }

    private Button refill() {
        Button fill = Buttons.plain("接着办增补", "bi-person-plus", model::fillSeat);
        fill.setId("fill-seat");
        shownWhen(fill, model.shown().isNotNull());
        return fill;
    }

    private Label clause() {
        Label clause = new Label();
        clause.setWrapText(true);
        clause.getStyleClass().add("citation");
        clause.textProperty()
                .bind(form.way
                        .map(way -> way.clause().citation() + "：“" + way.clause().wording() + "”")
                        .orElse(""));
        shownWhen(clause, clause.textProperty().isNotEmpty());
        return clause;
    }

    private Node step(DepartureForm.Line line) {
        TextField evidence = new TextField();
        evidence.setId("departure-evidence-" + line.kind());
        evidence.textProperty().bindBidirectional(line.evidence());
        FormGrid fields = new FormGrid()
                .field(line.kind().label() + "日期", date("departure-step-" + line.kind(), line.on()))
                .field(line.kind().label() + "凭据", evidence);
        shownWhen(fields, line.offered());
        return fields;
    }

    private static DateField date(String id, javafx.beans.property.Property<java.time.@Nullable LocalDate> property) {
        DateField field = new DateField();
        field.setId(id);
        field.valueProperty().bindBidirectional(property);
        return field;
    }

    private static void shownWhen(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    private static Region grown(Region part, double width) {
        HBox.setHgrow(part, Priority.ALWAYS);
        part.setPrefWidth(width);
        return part;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void open(Place place) {
        model.open(place);
    }

    @Override
    public ObservableBooleanValue dirty() {
        return form.dirty();
    }

    @Override
    public Optional<Draft> draft() {
        return Optional.of(model.draft());
    }

    @Override
    public void restore(Draft draft) {
        model.restore(draft);
    }

    @Override
    public void discard() {
        model.discard();
    }

    @Override
    public Map<PageCommand, Runnable> commands() {
        return Map.of(PageCommand.SAVE, model::save);
    }
}
