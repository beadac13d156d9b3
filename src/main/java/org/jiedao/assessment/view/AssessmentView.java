package org.jiedao.assessment.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.jiedao.settings.Draft;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.PageCommand;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;

/// Part 考核 of page 考核述职: the assessments, the one that is open, or the schemes.
public final class AssessmentView implements PageBody {
    public static final String PART = "考核";
    /// The kind of a place at which the schemes are shown.
    public static final String SCHEMES = "考核方案";

    private final Desk desk;
    private final ShownAssessment shown;
    private final AssessmentsViewModel all;
    private final OpeningViewModel opening;
    private final MarksViewModel marks;
    private final CourseViewModel course;
    private final SchemesViewModel schemes;
    private final AssessmentsPane overview;
    private final OneAssessmentPane one;
    private final SchemesPane schemesPane;
    private final StackPane node = new StackPane();
    private final ReadOnlyStringWrapper kind = new ReadOnlyStringWrapper("");
    private final StringBinding trail;
    private final TypedForms forms;
    private final ObservableList<Node> actions = FXCollections.observableArrayList();
    private final List<Node> overviewActions;
    private final List<Node> schemeActions;

    public AssessmentView(AssessmentUseCases cases, Desk desk) {
        this.desk = desk;
        shown = new ShownAssessment(cases.facts().assessments(), desk);
        all = new AssessmentsViewModel(cases, desk);
        opening = new OpeningViewModel(cases, desk);
        marks = new MarksViewModel(cases, shown, desk);
        course = new CourseViewModel(cases, shown, desk);
        schemes = new SchemesViewModel(cases.schemes(), desk);
        overview = new AssessmentsPane(all, opening, desk);
        ResultPapersViewModel papers = new ResultPapersViewModel(cases, shown, desk);
        one = new OneAssessmentPane(
                new AssessmentHead(shown), new MarksPane(marks, desk), new CoursePane(course, desk), new ResultPapersPane(papers, desk));
        schemesPane = new SchemesPane(schemes, desk);
        trail = Bindings.createStringBinding(
                () -> shown.now().map(file -> file.assessment().title()).orElse(kind.get()), shown.file(), kind);
        forms = new TypedForms(shown, opening, marks, course, schemes);
        overviewActions = List.of(
                id("schemes", Buttons.plain("考核方案", "bi-list-check", this::openSchemes)),
                id("new-assessment", Buttons.primary("新建考核", "bi-plus", opening::begin)));
        schemeActions = List.of(id("new-scheme", Buttons.primary("新建方案", "bi-plus", schemes::addNew)));
    }

    private static Button id(String id, Button button) {
        button.setId(id);
        return button;
    }

    private boolean isOpen() {
        return shown.now().isPresent();
    }

    private void openSchemes() {
        desk.navigator().open(Place.of(PageName.YEAR_END, PART, SCHEMES));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void open(Place place) {
        Long id = place.id();
        kind.set(id == null ? place.kind() : "");
        if (id != null) {
            show(id, () -> {});
        } else if (place.kind().equals(SCHEMES)) {
            shown.close();
            schemes.load();
            put(schemesPane, schemeActions);
        } else {
            shown.close();
            all.load();
            put(overview, overviewActions);
        }
    }

    private void show(long id, Runnable then) {
        if (shown.now().filter(file -> file.assessment().id() == id).isEmpty()) {
            one.showFirst();
        }
        put(one, List.of());
        shown.show(id, then);
    }

    private void put(Node pane, List<Node> work) {
        node.getChildren().setAll(pane);
        actions.setAll(work);
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
    public ObservableBooleanValue dirty() {
        return forms.dirty();
    }

    @Override
    public Optional<Draft> draft() {
        return forms.draft();
    }

    @Override
    public void restore(Draft draft) {
        String[] form = draft.form().split(" ");
        switch (form[0]) {
            case TypedForms.OPENING -> {
                put(overview, overviewActions);
                opening.begin(draft.fields());
            }
            case TypedForms.SCHEME -> {
                put(schemesPane, schemeActions);
                schemes.load();
                schemes.restore(Long.parseLong(form[1]), draft.fields());
            }
            case TypedForms.COURSE -> show(Long.parseLong(form[1]), () -> course.form().restore(draft.fields()));
            default -> show(Long.parseLong(form[1]), () -> marks.restore(Long.parseLong(form[2]), draft.fields()));
        }
    }

    @Override
    public void discard() {
        forms.discard();
    }

    @Override
    public Map<PageCommand, Runnable> commands() {
        return Map.of(
                PageCommand.NEW, this::addNew,
                PageCommand.SAVE, forms::save,
                PageCommand.CLOSE, forms::close);
    }

    private void addNew() {
        if (kind.get().equals(SCHEMES)) {
            schemes.addNew();
        } else if (!isOpen()) {
            opening.begin();
        }
    }
}
