package org.jiedao.meeting.view.record;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jiedao.meeting.AgendaItem;
import org.jiedao.meeting.Ballot;
import org.jiedao.meeting.Turnout;

/// The vote on one item as it is typed.
public final class BallotForm {
    static final List<String> LABELS = List.of("应到", "实到", "赞成", "反对", "弃权");

    private final AgendaItem item;
    private final Turnout turnout;
    private final List<StringProperty> fields =
            LABELS.stream().<StringProperty>map(_ -> new SimpleStringProperty("")).toList();
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
    private final Runnable changed;

    BallotForm(AgendaItem item, Turnout turnout, Runnable changed) {
        this.item = item;
        this.turnout = turnout;
        this.changed = changed;
        AgendaItem.Vote vote = item.vote();
        fill(vote == null ? Ballot.of(turnout) : Ballot.of(vote));
        fields.forEach(field -> field.addListener((_, _, _) -> told()));
        told();
    }

    AgendaItem item() {
        return item;
    }

    List<StringProperty> fields() {
        return fields;
    }

    /// Whether it adds up, and how it stands to the sign-in.
    ReadOnlyStringProperty remark() {
        return remark.getReadOnlyProperty();
    }

    Ballot ballot() {
        List<String> typed = fields.stream().map(StringProperty::get).toList();
        return new Ballot(typed.get(0), typed.get(1), typed.get(2), typed.get(3), typed.get(4));
    }

    boolean isFaulty() {
        return ballot().read() instanceof Ballot.Reading.Faulty;
    }

    void unanimous() {
        fill(ballot().unanimous());
    }

    /// Back to nobody having voted.
    void withdraw() {
        fill(Ballot.of(turnout));
    }

    String typed() {
        Ballot ballot = ballot();
        return String.join(
                "/",
                ballot.eligible(),
                ballot.present(),
                ballot.approvals(),
                ballot.objections(),
                ballot.abstentions());
    }

    void restore(String text) {
        String[] typed = text.split("/", -1);
        if (typed.length == fields.size()) {
            fill(new Ballot(typed[0], typed[1], typed[2], typed[3], typed[4]));
        }
    }

    private void fill(Ballot ballot) {
        List<String> numbers = Stream.of(
                        ballot.eligible(),
                        ballot.present(),
                        ballot.approvals(),
                        ballot.objections(),
                        ballot.abstentions())
                .toList();
        for (int field = 0; field < numbers.size(); field++) {
            fields.get(field).set(numbers.get(field));
        }
    }

    private void told() {
        remark.set(ballot().remark(turnout));
        changed.run();
    }
}
