package org.jiedao.ui;

import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.control.Skin;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;

/// A choice from many: typing narrows the list, by what is shown or by words that stand for it, such as pinyin.
public final class SearchableChoice<T> extends SearchableComboBox<T> {
    private static final String PROMPT = "输入几个字或拼音首字母";

    /// Entries read as `label` says; `words` is what else finds them.
    public SearchableChoice(ObservableList<T> items, Function<T, String> label, Function<T, String> words) {
        super(items);
        Lists.label(this, label);
        setVisibleRowCount(10);
        setConverter(new Found<>(label, words));
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        getChildrenUnmodifiable().stream()
                .filter(CustomTextField.class::isInstance)
                .map(CustomTextField.class::cast)
                .forEach(SearchableChoice::inOurWords);
        return skin;
    }

    private static void inOurWords(CustomTextField search) {
        search.setPromptText(PROMPT);
        search.setAccessibleText(PROMPT);
        search.setLeft(Icons.of("bi-search"));
    }

    /// The combo box looks for what was typed in the text of its converter; it shows the text of its cells.
    private static final class Found<T> extends StringConverter<T> {
        private final Function<T, String> label;
        private final Function<T, String> words;

        Found(Function<T, String> label, Function<T, String> words) {
            this.label = label;
            this.words = words;
        }

        @Override
        public String toString(@Nullable T item) {
            return item == null ? "" : label.apply(item) + " " + words.apply(item);
        }

        @Override
        public @Nullable T fromString(@Nullable String typed) {
            return null;
        }
    }
}
