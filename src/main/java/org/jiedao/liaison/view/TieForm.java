package org.jiedao.liaison.view;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.liaison.Division.Tie;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;

/// The fields of new ties of one member, or of one tie on record.
final class TieForm {
    private static final String BETWEEN = " ";

    private final ObservableList<ContactChoice> offered = FXCollections.observableArrayList();
    private final ObservableList<ContactChoice> contacts = FXCollections.observableArrayList();
    /// The keys of `contacts`, so that they are a field like the others.
    private final StringProperty keys = new SimpleStringProperty("");
    private final StringProperty since = new SimpleStringProperty("");
    private final StringProperty until = new SimpleStringProperty("");
    private final DirtyMark mark = new DirtyMark(keys, since, until);
    private long id;

    TieForm() {
        keys.addListener((_, _, typed) -> contacts.setAll(named(typed)));
    }

    private List<ContactChoice> named(String typed) {
        return Arrays.stream(typed.split(BETWEEN))
                .flatMap(key -> offered.stream().filter(one -> one.key().equals(key)))
                .toList();
    }

    void offer(List<ContactChoice> choices) {
        offered.setAll(choices);
    }

    void begin(String today) {
        fill(0, "", today, "");
    }

    void edit(Tie tie) {
        String end = Optional.ofNullable(tie.liaison().until()).map(ChineseDate::format).orElse("");
        ContactChoice own = new ContactChoice(tie.liaison().contact(), tie.name(), "");
        if (offered.stream().noneMatch(one -> one.key().equals(own.key()))) {
            offered.add(own);
        }
        fill(tie.liaison().id(), own.key(), ChineseDate.format(tie.liaison().since()), end);
    }

    private void fill(long tie, String contact, String first, String last) {
        id = tie;
        keys.set(contact);
        since.set(first);
        until.set(last);
        mark.clean();
    }

    void pick(ContactChoice choice) {
        if (!contacts.contains(choice)) {
            keys.set((keys.get() + BETWEEN + choice.key()).strip());
        }
    }

    void drop(ContactChoice choice) {
        keys.set(contacts.stream()
                .filter(one -> !one.equals(choice))
                .map(ContactChoice::key)
                .collect(Collectors.joining(BETWEEN)));
    }

    long id() {
        return id;
    }

    ObservableList<ContactChoice> offered() {
        return offered;
    }

    ObservableList<ContactChoice> contacts() {
        return contacts;
    }

    StringProperty since() {
        return since;
    }

    StringProperty until() {
        return until;
    }

    ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    void clean() {
        mark.clean();
    }

    Map<String, String> typed() {
        return draft().typed();
    }

    void restore(Map<String, String> typed) {
        draft().restore(typed);
    }

    private FormDraft draft() {
        return new FormDraft().text("contacts", keys).text("since", since).text("until", until);
    }
}
