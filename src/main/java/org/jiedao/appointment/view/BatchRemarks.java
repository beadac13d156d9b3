package org.jiedao.appointment.view;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.Rulebook;
import org.jiedao.rule.Finding;
import org.jiedao.ui.Desk;

/// What is said of the batch shown: what was refused, or is recommended otherwise. For advice every committee is read, so
/// it follows when it is there.
final class BatchRemarks {
    private final Rulebook rules;
    private final Desk desk;
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    /// How often something was said: an answer to an earlier question comes too late.
    private int said;

    BatchRemarks(Rulebook rules, Desk desk) {
        this.rules = rules;
        this.desk = desk;
    }

    ObservableList<Finding> findings() {
        return findings;
    }

    void say(List<Finding> told) {
        said++;
        findings.setAll(told);
    }

    void advise(Batch shown) {
        List<Finding> lost = rules.lost(shown);
        say(lost);
        int mine = said;
        desk.tasks()
                .beside()
                .run(
                        "核对“" + shown.title() + "”",
                        _ -> rules.advice(shown),
                        advice -> {
                            if (mine == said) {
                                say(Stream.concat(lost.stream(), advice.stream())
                                        .toList());
                            }
                        },
                        cause -> desk.notices().failed("批次已打开，但没有对照规则核对名单。请重新打开这个批次，再核对一次。", cause));
    }
}
