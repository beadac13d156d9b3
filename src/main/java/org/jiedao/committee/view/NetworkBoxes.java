package org.jiedao.committee.view;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.jiedao.organization.Network;
import org.jiedao.organization.NetworkLayout;
import org.jiedao.organization.Tie;

/// The boxes, lines and names of the network: pressing a box goes to the body or unit, pointing at it tells its ties.
record NetworkBoxes(Network network, Consumer<Tie.End> open) {
    private static final double DOT = 3;

    List<Node> of(NetworkLayout layout) {
        return Stream.of(
                        layout.lines().stream().map(NetworkBoxes::line),
                        layout.joints().stream().flatMap(NetworkBoxes::joint),
                        layout.hubs().stream().map(this::hub),
                        layout.ends().stream().map(this::end),
                        layout.legend().stream().flatMap(NetworkBoxes::sample))
                .flatMap(nodes -> nodes)
                .toList();
    }

    private static Node line(NetworkLayout.Line line) {
        return line(line.kind(), new Line(line.x(), line.y(), line.toX(), line.toY()));
    }

    private static Node line(Tie.Kind kind, Line drawn) {
        drawn.getStyleClass().addAll("network-line", kind.name().toLowerCase(Locale.ROOT));
        return drawn;
    }

    private static Stream<Node> joint(NetworkLayout.Joint joint) {
        Circle dot = new Circle(joint.x(), joint.y(), DOT);
        dot.getStyleClass().add("network-dot");
        Label words = words(
                joint.words(), joint.wordsX(), joint.wordsY(), joint.toX() < joint.x() ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
        words.setTooltip(new Tooltip(joint.tie().kind().label() + "：" + String.join("、", joint.tie().people())));
        return Stream.of(dot, words);
    }

    private static Label words(String text, double x, double y, Pos side) {
        Label words = new Label(text);
        words.getStyleClass().add("network-words");
        words.setAlignment(side);
        words.setMinSize(NetworkLayout.WORDS_WIDTH, NetworkLayout.WORDS_HEIGHT);
        words.setMaxSize(NetworkLayout.WORDS_WIDTH, NetworkLayout.WORDS_HEIGHT);
        words.relocate(x, y);
        return words;
    }

    private Node hub(NetworkLayout.Hub hub) {
        Button box = ChartBox.of(
                hub.body().name(), hub.body().kind().label(), NetworkLayout.HUB_WIDTH, hub.height());
        box.getStyleClass().add(ChartBox.style(hub.body().kind()));
        told(box, hub.body().name(), network.ties().stream()
                .filter(tie -> tie.hubId() == hub.body().id())
                .map(tie -> told(tie, network.name(tie.end()))));
        box.setOnAction(_ -> open.accept(new Tie.End.OfBody(hub.body().id())));
        box.relocate(hub.x(), hub.y());
        return box;
    }

    private Node end(NetworkLayout.End end) {
        Button box = ChartBox.of(end.name(), "", NetworkLayout.END_WIDTH, end.height());
        box.getStyleClass().addAll("network-end", end.tied() instanceof Tie.End.OfUnit ? "unit" : "body");
        told(box, end.name(), network.ties().stream()
                .filter(tie -> tie.end().equals(end.tied()))
                .map(tie -> told(tie, network.name(new Tie.End.OfBody(tie.hubId())))));
        box.setOnAction(_ -> open.accept(end.tied()));
        box.relocate(end.x(), end.y());
        return box;
    }

    private static String told(Tie tie, String other) {
        String people = tie.people().isEmpty() ? "" : "（" + String.join("、", tie.people()) + "）";
        return tie.kind().label() + "：" + other + people;
    }

    private static void told(Button box, String name, Stream<String> ties) {
        List<String> all = ties.toList();
        box.setAccessibleText(name + "，" + String.join("；", all));
        box.setTooltip(new Tooltip(all.stream().collect(Collectors.joining("\n", name + "\n", "\n点一下去看它"))));
    }

    private static Stream<Node> sample(NetworkLayout.Sample sample) {
        double end = sample.x() + NetworkLayout.SAMPLE_WIDTH;
        return Stream.of(
                line(sample.kind(), new Line(sample.x(), sample.y(), end, sample.y())),
                words(" " + sample.words(), end, sample.y() - NetworkLayout.WORDS_HEIGHT / 2, Pos.CENTER_LEFT));
    }
}
