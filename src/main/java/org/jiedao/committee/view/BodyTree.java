package org.jiedao.committee.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.Founding;
import org.jiedao.ui.Icons;
import org.jiedao.ui.Navigator;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jspecify.annotations.Nullable;

/// The bodies of six levels as a tree.
final class BodyTree extends TreeView<@Nullable Body> {
    private final OrganizationViewModel model;
    private final Map<Long, TreeItem<@Nullable Body>> items = new HashMap<>();
    private boolean filling;

    BodyTree(OrganizationViewModel model, Navigator navigator) {
        this.model = model;
        setId("body-tree");
        setAccessibleText("组织树");
        setShowRoot(false);
        setCellFactory(_ -> new BodyCell());
        model.tree().addListener((ListChangeListener<Body>) _ -> fill());
        model.composition().day().addListener((_, _, _) -> refresh());
        model.chosen().addListener((_, _, body) -> select(body));
        getSelectionModel().selectedItemProperty().addListener((_, _, item) -> {
            Body body = item == null ? null : item.getValue();
            if (body != null && !filling) {
                navigator.open(Place.of(PageName.ORGANIZATION, body.id()));
            }
        });
        fill();
    }

    private void fill() {
        filling = true;
        items.clear();
        TreeItem<@Nullable Body> root = new TreeItem<>();
        for (Body body : model.tree()) {
            TreeItem<@Nullable Body> item = new TreeItem<>(body);
            item.setExpanded(true);
            Long above = body.parentId();
            (above == null ? root : items.getOrDefault(above, root)).getChildren().add(item);
            items.put(body.id(), item);
        }
        setRoot(root);
        filling = false;
        select(model.chosen().get());
    }

    private void select(@Nullable Body body) {
        TreeItem<@Nullable Body> item = body == null ? null : items.get(body.id());
        if (item != null) {
            filling = true;
            getSelectionModel().select(item);
            filling = false;
        }
    }

    /// What keeps a body from being there on the day looked at, in brackets; empty where it is there.
    private String past(Body body) {
        LocalDate day = model.composition().day().get();
        Founding founding = body.founding();
        if (day == null || founding.holdsOn(day)) {
            return "";
        }
        return founding.isOver(day)
                ? "（" + ChineseDate.format(Objects.requireNonNull(founding.dissolvedOn())) + "撤销）"
                : "（" + ChineseDate.format(Objects.requireNonNull(founding.foundedOn())) + "成立）";
    }

    private static String icon(BodyKind kind) {
        return switch (kind.level()) {
            case DISTRICT -> "bi-building";
            case STREET -> "bi-signpost-2";
            case COMMUNITY -> "bi-geo-alt";
            case ESTATE -> "bi-grid";
            case BUILDING -> "bi-columns-gap";
            case HOUSEHOLD -> "bi-house";
        };
    }

    private final class BodyCell extends TreeCell<@Nullable Body> {
        @Override
        protected void updateItem(@Nullable Body body, boolean empty) {
            super.updateItem(body, empty);
            setText(body == null || empty ? null : body.name() + past(body));
            setGraphic(body == null || empty ? null : Icons.of(icon(body.kind())));
            getStyleClass().removeAll("muted");
            if (body != null && !empty && !past(body).isEmpty()) {
                getStyleClass().add("muted");
            }
        }
    }
}
