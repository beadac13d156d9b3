package org.jiedao.meeting.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.meeting.AgendaItem;
import org.jiedao.meeting.Attendee;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingStandard;

/// The fields of an agenda item: what it is about and who proposes it, counted while they are ticked.
final class ItemForm {
    /// Somebody called, who may propose.
    record Proposer(long personId, String name, BooleanProperty chosen) {}

    static final int NEW = -1;

    private final StringProperty topic = new SimpleStringProperty("");
    private final ObservableList<Proposer> proposers = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private MeetingStandard.Asked asked = MeetingStandard.Asked.NOTHING;
    private String recordedTopic = "";
    private List<Long> recordedProposers = List.of();
    private int index = NEW;

    ItemForm() {
        topic.addListener((_, _, _) -> compare());
    }

    void begin(MeetingFile file, MeetingStandard.Asked rules) {
        show(file, rules, NEW, new AgendaItem(0, "", List.of(), null, null));
    }

    void edit(MeetingFile file, MeetingStandard.Asked rules, int at) {
        show(file, rules, at, file.agenda().get(at));
    }

    private void show(MeetingFile file, MeetingStandard.Asked rules, int at, AgendaItem item) {
        asked = rules;
        index = at;
        recordedTopic = item.topic();
        recordedProposers = item.proposers();
        topic.set(item.topic());
        proposers.setAll(file.attendees().stream()
                .filter(one -> one.expected() && one.personId() != null)
                .map(one -> proposer(one, item))
                .toList());
        open.set(true);
        compare();
    }

    private Proposer proposer(Attendee attendee, AgendaItem item) {
        long id = Objects.requireNonNull(attendee.personId());
        BooleanProperty chosen = new SimpleBooleanProperty(item.proposers().contains(id));
        chosen.addListener((_, _, _) -> compare());
        return new Proposer(id, attendee.card().name(), chosen);
    }

    private void compare() {
        dirty.set(open.get() && !(topic.get().equals(recordedTopic) && chosen().containsAll(recordedProposers)
                && recordedProposers.containsAll(chosen())));
        count.set(told(chosen().size(), proposers.size(), asked));
    }

    /// `已选3人；至少要5人（应到15人，甘南 28（1））`; nothing about a least number where no clause says one.
    static String told(int chosen, int called, MeetingStandard.Asked asked) {
        return asked.proposing()
                .map(rule -> chosen == 0
                        ? "书记确定的不用选；委员共同提议的，应到" + called + "人里至少要" + rule.least() + "人（"
                                + rule.clause().citation() + "）"
                        : chosen + "/" + called + "人提议，至少要" + rule.least() + "人，"
                                + (chosen >= rule.least() ? "够了" : "还差" + (rule.least() - chosen) + "人") + "（"
                                + rule.clause().citation() + "）")
                .orElse(chosen == 0 ? "书记确定的不用选" : chosen + "/" + called + "人提议");
    }

    List<Long> chosen() {
        return proposers.stream().filter(one -> one.chosen().get()).map(Proposer::personId).toList();
    }

    /// Where in the agenda; `NEW` at its end.
    int index() {
        return index;
    }

    void close() {
        open.set(false);
        recordedTopic = topic.get();
        recordedProposers = chosen();
        compare();
    }

    Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>();
        typed.put("index", String.valueOf(index));
        typed.put("topic", topic.get());
        typed.put("proposers", String.join(" ", chosen().stream().map(String::valueOf).toList()));
        return typed;
    }

    void restore(Map<String, String> typed) {
        topic.set(typed.getOrDefault("topic", ""));
        List<String> ids = Stream.of(typed.getOrDefault("proposers", "").split(" ")).toList();
        proposers.forEach(one -> one.chosen().set(ids.contains(String.valueOf(one.personId()))));
    }

    StringProperty topic() {
        return topic;
    }

    ObservableList<Proposer> proposers() {
        return proposers;
    }

    ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty dirty() {
        return dirty.getReadOnlyProperty();
    }
}
