package org.jiedao.people.view;

import java.util.function.Consumer;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jiedao.people.Person;
import org.jiedao.people.Pinyin;
import org.jiedao.ui.SearchableChoice;
import org.jspecify.annotations.Nullable;

/// Stands above what a part tells of one person: whose it is, to be picked by name or pinyin, and a line about it.
public final class PersonBar extends HBox {
    private final SearchableChoice<Person> choice;
    /// Held, or nobody would tell of another person.
    private final ObservableValue<@Nullable Person> shown;

    /// Ids of its controls begin with `id`.
    public PersonBar(String id, ObservableList<Person> everyone, ObservableValue<@Nullable Person> shown) {
        this.shown = shown;
        choice = new SearchableChoice<>(
                everyone,
                one -> one.name().value(),
                one -> Pinyin.of(one.name().value()).initials());
        choice.setId(id + "-person");
        choice.setPromptText("输入姓名或拼音首字母");
        shown.subscribe(person -> choice.setValue(person));
        getStyleClass().add("toolbar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(choice);
    }

    /// What the choice is for, to those who do not see it; `open` shows the one that is picked.
    public PersonBar picking(String purpose, Consumer<Person> open) {
        choice.setAccessibleText(purpose);
        choice.valueProperty().addListener((_, _, picked) -> {
            Person before = shown.getValue();
            if (picked != null && (before == null || before.id() != picked.id())) {
                open.accept(picked);
            }
        });
        return this;
    }

    public PersonBar with(Node control) {
        getChildren().add(control);
        return this;
    }

    public PersonBar telling(String id, ObservableStringValue words) {
        Label label = new Label();
        label.setId(id);
        label.textProperty().bind(words);
        label.getStyleClass().add("muted");
        return with(label);
    }

    public void find() {
        choice.requestFocus();
    }
}
