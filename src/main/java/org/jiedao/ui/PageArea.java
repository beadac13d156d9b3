package org.jiedao.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The middle of the window: breadcrumb and buttons, the page shown, and messages.
final class PageArea extends VBox {
    private static final double GAP = 10;
    private static final long DOUBLE_CLICK = 600_000_000L;

    private final Workbench workbench;
    private final NavigationViewModel navigation;
    private final Map<PageName, PageBody> bodies = new EnumMap<>(PageName.class);
    private final Hyperlink pageLink = new Hyperlink();
    private final Label trail = new Label();
    private final Label separator = new Label("›");
    private final HBox actions = new HBox();
    private final StackPane shown = new StackPane();
    private final Drafts drafts;
    private final Notices notices;
    private PageName shownPage = PageName.HOME;
    private @Nullable PageBody current;
    private long opened;

    PageArea(Workbench workbench) {
        this.workbench = workbench;
        navigation = workbench.shell().navigation();
        notices = workbench.shell().desk().notices();
        drafts = new Drafts(workbench.drafts(), notices);
        getStyleClass().add("page-area");
        shown.getStyleClass().add("page-body");
        actions.getStyleClass().add("button-row");
        actions.setAlignment(Pos.CENTER_RIGHT);
        shown.addEventFilter(MouseEvent.ANY, this::keepOffDoubleClick);
        BorderPane body = withMessages();
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren()
                .addAll(
                        breadcrumb(),
                        new LeaveBar(navigation, this::saveAndLeave, this::discardAndLeave),
                        body);
    }

    /// The message stands at the foot: above the page it would push away what is about to be clicked. It comes first in
    /// the order of the Tab key, so that the focus does not fall on its button when the one pressed is greyed out.
    private BorderPane withMessages() {
        BorderPane body = new BorderPane();
        body.getStyleClass().add("page-and-message");
        MessageBar message = new MessageBar(notices);
        BorderPane.setMargin(message, new Insets(GAP, 0, 0, 0));
        body.setBottom(message);
        body.setCenter(shown);
        return body;
    }

    void show(Place place) {
        keepDraft();
        PageBody body = bodies.computeIfAbsent(
                place.page(), name -> workbench.page(name).body().get());
        if (body != current) {
            current = body;
            pageLink.setText(place.page().label());
            pageLink.setOnAction(_ -> navigation.open(Place.of(place.page())));
            trail.textProperty().bind(body.trail());
            Bindings.bindContent(actions.getChildren(), body.actions());
            body.dirty().addListener((_, _, dirty) -> markUnsaved(body, dirty));
            shown.getChildren().setAll(body.node());
        }
        body.open(place);
        opened = System.nanoTime();
        navigation.setUnsaved(body.dirty().get());
        shownPage = place.page();
        if (!body.dirty().get()) {
            drafts.left(place.page()).ifPresent(_ -> offer(place.page()));
        }
    }

    /// One click opens a row; the second click of who double-clicks would press what the new page shows there.
    private void keepOffDoubleClick(MouseEvent event) {
        if (event.getClickCount() > 1 && System.nanoTime() - opened < DOUBLE_CLICK) {
            event.consume();
        }
    }

    /// Offers what a crash left, at the start and where it was typed.
    void offerDrafts() {
        drafts.first().ifPresent(this::offer);
    }

    /// Keeps what is typed on the page shown.
    void keepDraft() {
        if (current != null) {
            drafts.look(shownPage, current.dirty().get() ? current.draft() : Optional.empty());
        }
    }

    private void offer(PageName page) {
        notices.show(Message.note("“" + page.label() + "”有上次没来得及保存的内容。")
                .with(new Message.Action("接着填", () -> takeUp(page))));
    }

    private void takeUp(PageName page) {
        drafts.left(page).ifPresent(draft -> {
            if (shownPage != page) {
                navigation.open(Place.of(page));
            }
            notices.clear();
            if (current != null && shownPage == page) {
                current.restore(draft);
                drafts.taken(page);
            }
        });
    }

    void perform(PageCommand command) {
        if (getScene().getFocusOwner() instanceof DateField typing) {
            typing.read();
        }
        if (current != null) {
            current.commands().getOrDefault(command, () -> {}).run();
        }
    }

    private void markUnsaved(PageBody body, boolean dirty) {
        if (body == current) {
            navigation.setUnsaved(dirty);
        }
    }

    private void saveAndLeave() {
        perform(PageCommand.SAVE);
        if (current == null || !current.dirty().get()) {
            navigation.goOn();
        } else {
            navigation.stay();
        }
    }

    private void discardAndLeave() {
        if (current != null) {
            current.discard();
        }
        navigation.goOn();
    }

    private HBox breadcrumb() {
        pageLink.getStyleClass().add("crumb-page");
        trail.getStyleClass().add("crumb-record");
        trail.setId("trail");
        Shortened.told(trail);
        trail.setMinWidth(0);
        actions.setMinWidth(Region.USE_PREF_SIZE);
        pageLink.setMinWidth(Region.USE_PREF_SIZE);
        separator.getStyleClass().add("crumb-separator");
        separator.visibleProperty().bind(trail.textProperty().isNotEmpty());
        trail.visibleProperty().bind(separator.visibleProperty());
        Button back = Icons.button("bi-arrow-left", "返回（Alt+←）", navigation::back);
        back.setId("back");
        back.disableProperty().bind(navigation.canGoBack().not());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(back, pageLink, separator, trail, gap, actions);
        line.getStyleClass().add("breadcrumb-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
