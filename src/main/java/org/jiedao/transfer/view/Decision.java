package org.jiedao.transfer.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jiedao.people.Person;
import org.jiedao.transfer.Choices.Choice;
import org.jiedao.transfer.PlannedRow;

/// What the user can decide on one row, in words.
record Decision(String label, Choice choice) {
    /// The decisions that a row leaves open, with leaving it last; a refused row leaves none.
    static List<Decision> on(PlannedRow row) {
        PlannedRow.Entry entry = row.entry();
        List<Decision> decisions = new ArrayList<>();
        if (entry != null) {
            decisions.add(new Decision("导入", new Choice.Take()));
            if (!entry.namesakes().isEmpty()) {
                entry.namesakes().forEach(person -> decisions.add(same(person)));
                decisions.add(new Decision("另一个同名的人", new Choice.AsNewPerson()));
            }
        }
        decisions.add(new Decision("不导入", new Choice.Leave()));
        return List.copyOf(decisions);
    }

    private static Decision same(Person person) {
        String post = Objects.toString(person.post(), "职务未登记");
        return new Decision("就是已登记的" + person.name() + "（" + post + "）", new Choice.AsPerson(person.id()));
    }
}
