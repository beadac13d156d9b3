package org.jiedao.transfer.view;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jiedao.transfer.Choices;
import org.jiedao.transfer.PlannedRow;

/// A row of the preview and what was decided on it.
public record RowLine(PlannedRow row, List<Decision> decisions, ObjectProperty<Decision> decision) {
    static RowLine of(PlannedRow row) {
        List<Decision> decisions = Decision.on(row);
        Choices.Choice usual = Choices.none().on(row);
        Decision chosen = decisions.stream()
                .filter(one -> one.choice().equals(usual))
                .findFirst()
                .orElse(decisions.getLast());
        return new RowLine(row, decisions, new SimpleObjectProperty<>(chosen));
    }

    String where() {
        return row.place().sheet() + " 第" + row.place().row() + "行";
    }

    String name() {
        return row.name();
    }

    String kind() {
        return row.kind().label();
    }

    /// What would be written, and why a row is doubtful or refused.
    String account() {
        PlannedRow.Account account = row.account();
        return String.join(
                "；",
                Stream.of(account.reasons(), account.changes(), account.notices())
                        .flatMap(List::stream)
                        .toList());
    }

    boolean isTaken() {
        return !(decision.get().choice() instanceof Choices.Choice.Leave);
    }
}
