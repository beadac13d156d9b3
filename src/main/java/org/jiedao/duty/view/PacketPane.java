package org.jiedao.duty.view;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.duty.DutyBoard;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Section;
import org.jspecify.annotations.Nullable;

/// Tab 述职材料: the newest packet, what it lacks, and what changed since it was made.
final class PacketPane extends ScrollPane {
    private final BooleanBinding made;

    PacketPane(OneDutyViewModel model) {
        made = Bindings.createBooleanBinding(
                () -> model.line().get() != null && model.line().get().packet().isPresent(), model.line());
        getStyleClass().add("plain-scroll");
        setFitToWidth(true);
        Button make = Buttons.primary("编述职材料", "bi-journal-check", model::make);
        make.setId("make-packet");
        Button open = Buttons.when(
                Buttons.plain("打开 PDF", "bi-file-earmark-text", model::openPacket), made, "双面打印；各部分的 Word 文件在同一个文件夹");
        open.setId("open-packet");
        FlowPane buttons = new FlowPane(make, open);
        buttons.getStyleClass().add("button-flow");
        VBox state = new VBox();
        state.getStyleClass().add("rows");
        state.setId("packet-state");
        model.line().subscribe(line -> state.getChildren().setAll(line == null ? List.of() : shown(line)));
        VBox all = new VBox(new Section("述职材料汇编", buttons), state);
        all.getStyleClass().add("rows");
        setContent(all);
    }

    private static List<Node> shown(DutyBoard.Line line) {
        return Stream.of(
                        new Section("现在的这一册", words(List.of(about(line)), badge(line))),
                        lines("现在编还缺什么", line.missing(), "各部分都有。"),
                        lines("材料里有、登记里已经不是这样的", line.changed().gone(), "没有。"),
                        lines("登记里新的", line.changed().fresh(), "没有。"))
                .map(Node.class::cast)
                .toList();
    }

    private static Node badge(DutyBoard.Line line) {
        return Badge.of(
                line.packetState().label(),
                switch (line.packetState()) {
                    case NONE -> Badge.Tone.NEUTRAL;
                    case OUTDATED -> Badge.Tone.BAD;
                    case CURRENT -> Badge.Tone.GOOD;
                });
    }

    private static String about(DutyBoard.Line line) {
        return line.packet()
                .map(packet -> ChineseDate.format(packet.madeAt().toLocalDate()) + "编成，"
                        + (packet.missing() == 0 ? "没有待补的内容" : "有" + packet.missing() + "处【待补】") + "。\n" + packet.file())
                .orElse("还没有编。点上面的按钮，一步编成一册：封面、目录、履职事实、出席、事项、述职报告、考核表和履职情况报告。");
    }

    private static Section lines(String title, List<String> lines, String none) {
        return new Section(title, words(lines.isEmpty() ? List.of(none) : lines, null));
    }

    private static Node words(List<String> lines, @Nullable Node badge) {
        VBox words = new VBox();
        words.getStyleClass().add("tight");
        if (badge != null) {
            words.getChildren().add(badge);
        }
        for (String line : lines) {
            Label label = new Label(line);
            label.setWrapText(true);
            words.getChildren().add(label);
        }
        return words;
    }
}
