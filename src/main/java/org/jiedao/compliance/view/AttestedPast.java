package org.jiedao.compliance.view;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.compliance.Attestation;
import org.jiedao.evidence.KeptCopy;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Lists;

/// What was said so far of the rule shown; each can be opened and withdrawn.
final class AttestedPast extends VBox {
    private final AttestViewModel model;
    private final Desk desk;

    AttestedPast(AttestViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        getStyleClass().add("tight");
        getChildren().add(Lists.fill(new VBox(), model.said(), this::line));
    }

    private Node line(Attestation attestation) {
        var until = attestation.until();
        Label words = new Label(attestation.who() + "　" + ChineseDate.format(attestation.on()) + "　"
                + attestation.evidence().text()
                + (until == null ? "" : "　有效期至" + ChineseDate.format(until)));
        words.setWrapText(true);
        words.getStyleClass().add("attested");
        HBox links = new HBox();
        links.getStyleClass().add("toolbar");
        links.setAlignment(Pos.CENTER_LEFT);
        KeptCopy copy = attestation.evidence().copy();
        if (copy != null) {
            Hyperlink open =
                    Buttons.link("打开文件", () -> model.open(copy, desk.surroundings().opener()::open));
            open.setId("attest-open-" + attestation.id());
            links.getChildren().add(open);
        }
        Hyperlink withdraw = Buttons.link("撤回", () -> model.withdraw(attestation));
        withdraw.setId("attest-withdraw-" + attestation.id());
        links.getChildren().add(withdraw);
        return new VBox(words, links);
    }
}
