package org.jiedao.ui;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.rule.Finding;
import org.jiedao.rule.Severity;

/// Findings with the clause that asks for them; the quoted wording is one hover away.
public final class FindingsPane extends VBox {
    public FindingsPane(ObservableList<Finding> findings) {
        getStyleClass().add("findings");
        findings.addListener((ListChangeListener<Finding>) _ -> show(findings));
        show(findings);
    }

    private void show(ObservableList<Finding> findings) {
        getChildren().setAll(findings.stream().map(FindingsPane::line).toList());
        boolean any = !findings.isEmpty();
        setVisible(any);
        setManaged(any);
    }

    private static Node line(Finding finding) {
        Label message = new Label(finding.message());
        message.setWrapText(true);
        Label citation = new Label(finding.clause().citation());
        citation.getStyleClass().add("citation");
        citation.setTooltip(quoted(finding.clause().wording()));
        VBox words = new VBox(message, citation);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(Icons.of(icon(finding.severity())), words);
        line.getStyleClass().addAll("finding", style(finding.severity()));
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    /// The wording of a clause as a tooltip that wraps.
    public static Tooltip quoted(String wording) {
        Tooltip tooltip = new Tooltip("“" + wording + "”");
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(460);
        return tooltip;
    }

    private static String icon(Severity severity) {
        return switch (severity) {
            case VIOLATION -> "bi-exclamation-triangle";
            case ADVICE -> "bi-lightbulb";
            case INFORMATION -> "bi-info-circle";
        };
    }

    private static String style(Severity severity) {
        return switch (severity) {
            case VIOLATION -> "violation";
            case ADVICE -> "advice";
            case INFORMATION -> "information";
        };
    }
}
