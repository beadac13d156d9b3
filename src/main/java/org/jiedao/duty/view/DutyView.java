package org.jiedao.duty.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.jiedao.duty.DutyBoard;
import org.jiedao.settings.Draft;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.PageCommand;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;

/// Part 述职 of page 考核述职: the board of a year, or one report.
public final class DutyView implements PageBody {
    public static final String PART = "述职";
    private static final String LISTING = "listing";
    private static final String REPORT = "report";

    private final BoardViewModel board;
    private final ListingViewModel listing;
    private final OneDutyViewModel one;
    private final BoardPane boardPane;
    private final OneDutyPane onePane;
    private final StackPane node = new StackPane();
    private final StringBinding trail;
    private final BooleanBinding dirty;
    private final ObservableList<Node> actions = FXCollections.observableArrayList();
    private final List<Node> boardActions;

    public DutyView(DutyUseCases cases, Desk desk) {
        board = new BoardViewModel(cases, desk);
        listing = new ListingViewModel(cases, board, desk);
        one = new OneDutyViewModel(cases, desk);
        boardPane = new BoardPane(board, listing, desk);
        onePane = new OneDutyPane(one, cases, desk);
        trail = Bindings.createStringBinding(this::trailed, one.line());
        dirty = Bindings.createBooleanBinding(
                () -> listing.isDirty() || one.isDirty(),
                listing.open(),
                listing.form().dirty(),
                one.form().dirty(),
                one.line());
        boardActions = List.of(
                id("list-duties", Buttons.plain("列出述职人", "bi-person-plus", listing::begin)),
                id("make-all", Buttons.primary("编全部述职材料", "bi-journals", () -> board.make(List.copyOf(board.rows())))));
    }

    private String trailed() {
        DutyBoard.Line line = one.line().get();
        return line == null ? "" : line.member().who().name() + line.report().year() + "年度述职";
    }

    private static Button id(String id, Button button) {
        button.setId(id);
        return button;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void open(Place place) {
        Long id = place.id();
        if (id == null) {
            one.close();
            board.load();
            put(boardPane, boardActions);
        } else {
            show(id, () -> {});
        }
    }

    private void show(long id, Runnable then) {
        DutyBoard.Line before = one.line().get();
        if (before == null || before.report().id() != id) {
            onePane.showFirst();
        }
        put(onePane, List.of());
        one.show(id, then);
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
        return dirty;
    }

    @Override
    public Optional<Draft> draft() {
        DutyBoard.Line line = one.line().get();
        if (listing.isDirty()) {
            return draft(LISTING, listing.form().typed());
        }
        return line != null && one.isDirty()
                ? draft(REPORT + " " + line.report().id(), one.form().typed())
                : Optional.empty();
    }

    private static Optional<Draft> draft(String form, Map<String, String> typed) {
        return Optional.of(new Draft(PageName.YEAR_END.name(), form, typed));
    }

    @Override
    public void restore(Draft draft) {
        String[] form = draft.form().split(" ");
        if (form[0].equals(LISTING)) {
            put(boardPane, boardActions);
            listing.begin(draft.fields());
        } else {
            show(Long.parseLong(form[1]), () -> one.form().restore(draft.fields()));
        }
    }

    @Override
    public void discard() {
        listing.close();
        one.discard();
    }

    @Override
    public Map<PageCommand, Runnable> commands() {
        return Map.of(
                PageCommand.NEW, listing::begin,
                PageCommand.SAVE, this::save,
                PageCommand.CLOSE, listing::close);
    }

    private void save() {
        if (listing.open().get() && one.line().get() == null) {
            listing.save();
        } else if (one.isDirty()) {
            one.save();
        }
    }
}
