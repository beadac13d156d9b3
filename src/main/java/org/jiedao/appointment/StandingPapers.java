package org.jiedao.appointment;

import java.util.List;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Paper;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.Finding;

/// What the papers of a batch that are already out mean for what is done next: they stay as they are until they are
/// voided.
record StandingPapers(List<DispatchEntry> entries, Clauses clauses) {
    private static final String CLAUSE = "workbench 已签发";

    /// Before the same paper is issued once more.
    List<Finding> besides(Paper paper) {
        return entries.stream()
                .filter(entry -> entry.matter().paper() == paper)
                .map(entry -> finding("这一批的" + paper.label() + "已签发过" + entry.number() + "，仍然有效；如以新的为准，请把前一份写明原因作废"))
                .toList();
    }

    /// Before a step that they state is corrected.
    List<Finding> stating(StepKind kind, String label) {
        return entries.stream()
                .filter(entry -> PaperRules.states(entry.matter().paper(), kind))
                .map(entry -> finding("“" + label + "”已写进"
                        + entry.number() + "（" + entry.matter().paper().label()
                        + "）：不改已签发的文书；更正后请作废并重新签发"))
                .toList();
    }

    private Finding finding(String sentence) {
        return clauses.finding(CLAUSE, sentence);
    }
}
