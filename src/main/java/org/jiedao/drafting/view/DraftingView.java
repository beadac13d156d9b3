package org.jiedao.drafting.view;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Paper;
import org.jiedao.drafting.DraftPaper.Sheet;
import org.jiedao.settings.Draft;
import org.jiedao.ui.Desk;
import org.jiedao.ui.FormDraft;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.PageCommand;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jspecify.annotations.Nullable;

/// Part 拟稿: a paper before its issue, or an issued one on the way to its next version. A place's kind is the name of a
/// paper and its id the subject's, unless it is one of an issued paper.
public final class DraftingView implements PageBody {
    public static final String PART = Place.DRAFTING;

    private static final String REVISION = "改版";

    private final DraftingViewModel model;
    private final RevisionViewModel revision;
    private final Desk desk;
    private final StackPane node = new StackPane();
    private final Node drafting;
    private final Node revising;
    private final ObservableStringValue trail;
    private final ObservableBooleanValue dirty;

    public DraftingView(DraftingViewModel model, RevisionViewModel revision, Desk desk) {
        this.model = model;
        this.revision = revision;
        this.desk = desk;
        drafting = new DraftingPane(model, desk);
        revising = new RevisionPane(revision, desk);
        trail = Bindings.createStringBinding(
                () -> trail(model.sheet().get(), revision.entry().get()), model.sheet(), revision.entry());
        dirty = Bindings.or(model.dirty(), revision.dirty());
    }

    private static String trail(@Nullable Sheet sheet, @Nullable DispatchEntry entry) {
        if (entry != null) {
            return entry.number() + "改版";
        }
        return sheet == null ? "" : sheet.paper().label() + "（拟稿）";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void open(Place place) {
        Long id = place.id();
        Optional<Paper> paper = Stream.of(Paper.values())
                .filter(one -> one.name().equals(place.kind()))
                .findFirst();
        model.load();
        if (id != null && place.isRevising()) {
            model.close();
            revision.open(id);
            node.getChildren().setAll(revising);
            return;
        }
        revision.close();
        node.getChildren().setAll(drafting);
        if (id != null && paper.isPresent()) {
            model.open(paper.get(), id);
        } else {
            model.close();
        }
    }

    @Override
    public ObservableStringValue trail() {
        return trail;
    }

    @Override
    public ObservableBooleanValue dirty() {
        return dirty;
    }

    @Override
    public Optional<Draft> draft() {
        Sheet sheet = model.sheet().get();
        DispatchEntry entry = revision.entry().get();
        if (entry != null) {
            return Optional.of(draft(REVISION, entry.id()));
        }
        return sheet == null
                ? Optional.empty()
                : Optional.of(draft(sheet.paper().name(), sheet.subject().id()));
    }

    private Draft draft(String kind, long id) {
        return new Draft(PageName.DISPATCH.name(), kind + " " + id, form(kind).typed());
    }

    private FormDraft form(String kind) {
        return kind.equals(REVISION)
                ? new FormDraft().text("text", revision.editor().text()).text("reason", revision.reason())
                : new FormDraft().day("date", model.date()).text("text", model.editor().text());
    }

    @Override
    public void restore(Draft draft) {
        String[] place = draft.form().split(" ");
        boolean revises = place[0].equals(REVISION);
        long id = Long.parseLong(place[1]);
        desk.navigator().open(revises ? Place.revising(id) : Place.drafting(place[0], id));
        form(place[0]).restore(draft.fields());
        (revises ? revision.editor() : model.editor()).layOut();
    }

    @Override
    public void discard() {
        model.discard();
        revision.discard();
    }

    @Override
    public Map<PageCommand, Runnable> commands() {
        boolean revises = revision.entry().get() != null;
        return Map.of(
                PageCommand.SAVE,
                revises ? revision::save : model::keep,
                PageCommand.CLOSE,
                () -> desk.navigator().open(Place.of(PageName.DISPATCH, revises ? "" : PART)));
    }
}
