package org.jiedao.organization;

import org.jiedao.calendar.ChineseDate;
import org.jiedao.document.Advances;
import org.jiedao.document.PlacedPaper;

/// Charts drawn on one sheet, to be made a picture.
public final class ChartSheet {
    private final ChartPencil pencil;

    private ChartSheet(Advances advances) {
        pencil = new ChartPencil(advances);
    }

    public static PlacedPaper draw(OrganizationChart chart, ChartLayout layout, Advances advances) {
        ChartSheet sheet = new ChartSheet(advances);
        layout.lines().forEach(sheet::line);
        layout.boxes().forEach(sheet::box);
        String title = "组织架构图（" + ChineseDate.format(chart.day()) + "）";
        return sheet.pencil.paper(title, layout.width(), layout.height());
    }

    public static PlacedPaper draw(Network network, NetworkLayout layout, Advances advances) {
        ChartSheet sheet = new ChartSheet(advances);
        layout.lines().forEach(sheet::line);
        layout.joints().forEach(sheet::joint);
        layout.hubs().forEach(sheet::hub);
        layout.ends().forEach(sheet::end);
        layout.legend().forEach(sheet::sample);
        String title = "组织网络图（" + ChineseDate.format(network.day()) + "）";
        return sheet.pencil.paper(title, layout.size().width(), layout.size().height());
    }

    private void line(ChartLayout.Line line) {
        if (line.dashed()) {
            pencil.dashed(line.x(), line.y(), line.toX(), line.toY());
        } else {
            pencil.line(line.x(), line.y(), line.toX(), line.toY(), ChartPencil.THIN);
        }
    }

    private void box(ChartLayout.Box box) {
        ChartNode node = box.node();
        String figure = node.figure().isEmpty() ? "" : "　" + node.figure();
        boxed(node.body().name(), node.body().kind().label() + figure, new ChartPencil.Frame(
                box.x(), box.y(), ChartLayout.BOX_WIDTH, ChartLayout.BOX_HEIGHT));
    }

    private void boxed(String name, String told, ChartPencil.Frame frame) {
        pencil.frame(frame);
        pencil.words(name, told, frame);
    }

    private void line(NetworkLayout.Line line) {
        line(line.kind(), line.x(), line.y(), line.toX(), line.toY());
    }

    /// Told apart without colour: thick, thin and broken.
    private void line(Tie.Kind kind, double x, double y, double toX, double toY) {
        switch (kind) {
            case MEMBER -> pencil.line(x, y, toX, toY, ChartPencil.THICK);
            case JOINED -> pencil.line(x, y, toX, toY, ChartPencil.THIN);
            case LIAISON -> pencil.dashed(x, y, toX, toY);
        }
    }

    private void joint(NetworkLayout.Joint joint) {
        pencil.dot(joint.x(), joint.y());
        if (!joint.words().isEmpty()) {
            pencil.note(
                    joint.words(),
                    joint.toX() < joint.x(),
                    new ChartPencil.Frame(
                            joint.wordsX(), joint.wordsY(), NetworkLayout.WORDS_WIDTH, NetworkLayout.WORDS_HEIGHT));
        }
    }

    private void hub(NetworkLayout.Hub hub) {
        boxed(
                hub.body().name(),
                hub.body().kind().label(),
                new ChartPencil.Frame(hub.x(), hub.y(), NetworkLayout.HUB_WIDTH, hub.height()));
    }

    private void end(NetworkLayout.End end) {
        boxed(end.name(), "", new ChartPencil.Frame(end.x(), end.y(), NetworkLayout.END_WIDTH, end.height()));
    }

    private void sample(NetworkLayout.Sample sample) {
        line(sample.kind(), sample.x(), sample.y(), sample.x() + NetworkLayout.SAMPLE_WIDTH, sample.y());
        pencil.note(
                sample.words(),
                true,
                new ChartPencil.Frame(
                        sample.x() + NetworkLayout.SAMPLE_WIDTH,
                        sample.y() - NetworkLayout.WORDS_HEIGHT / 2,
                        NetworkLayout.WORDS_WIDTH,
                        NetworkLayout.WORDS_HEIGHT));
    }
}
