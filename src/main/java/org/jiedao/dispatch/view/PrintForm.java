package org.jiedao.dispatch.view;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.document.preview.Duplex;
import org.jiedao.document.preview.PageRange;
import org.jiedao.document.preview.PrintOrder;
import org.jiedao.document.preview.PrinterAbilities;
import org.jspecify.annotations.Nullable;

/// What the user chooses before printing, and the order that it makes.
final class PrintForm {
    /// Which pages.
    enum Extent {
        ALL("全部"),
        THIS("本页"),
        SOME("指定页");

        private final String label;

        Extent(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /// An order, or why there is none.
    sealed interface Reading {
        record Ordered(PrintOrder order) implements Reading {}

        record Unreadable(String sentence) implements Reading {}
    }

    private final ObservableList<Duplex> duplexes = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Duplex> duplex = new SimpleObjectProperty<>(Duplex.ONE_SIDE);
    private final ObjectProperty<Extent> extent = new SimpleObjectProperty<>(Extent.ALL);
    private final StringProperty pages = new SimpleStringProperty("");
    private final StringProperty copies = new SimpleStringProperty("1");
    private final BooleanProperty collate = new SimpleBooleanProperty(true);
    private final ReadOnlyBooleanWrapper collating = new ReadOnlyBooleanWrapper();

    /// What the printer offers.
    ObservableList<Duplex> duplexes() {
        return duplexes;
    }

    ObjectProperty<@Nullable Duplex> duplex() {
        return duplex;
    }

    ObjectProperty<Extent> extent() {
        return extent;
    }

    StringProperty pages() {
        return pages;
    }

    StringProperty copies() {
        return copies;
    }

    BooleanProperty collate() {
        return collate;
    }

    /// Whether the printer can put copies in order.
    ReadOnlyBooleanProperty collating() {
        return collating.getReadOnlyProperty();
    }

    void clear() {
        extent.set(Extent.ALL);
        pages.set("");
        copies.set("1");
        collate.set(true);
    }

    void fit(PrinterAbilities abilities, Duplex usual) {
        duplexes.setAll(abilities.duplexes());
        duplex.set(abilities.can(usual) ? usual : Duplex.ONE_SIDE);
        collating.set(abilities.collates());
    }

    /// The order for a document of `count` pages, of which `page` is the one looked at.
    Reading order(String printer, int page, int count) {
        PageRange.Reading chosen =
                switch (extent.get()) {
                    case ALL -> new PageRange.Reading.Pages(List.of());
                    case THIS -> new PageRange.Reading.Pages(List.of(page));
                    case SOME -> PageRange.parse(pages.get(), count);
                };
        return switch (chosen) {
            case PageRange.Reading.Unreadable(String sentence) -> new Reading.Unreadable(sentence);
            case PageRange.Reading.Pages(List<Integer> numbers) -> order(printer, numbers);
        };
    }

    private Reading order(String printer, List<Integer> numbers) {
        String typed = copies.get().strip();
        int count = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
        if (count == 0) {
            return new Reading.Unreadable("份数“" + typed + "”不是1到" + PrintOrder.MOST_COPIES + "之间的数，没有打印。");
        }
        Duplex sides = Objects.requireNonNullElse(duplex.get(), Duplex.ONE_SIDE);
        return new Reading.Ordered(new PrintOrder(printer, numbers, count, sides, collate.get()));
    }
}
