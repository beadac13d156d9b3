package org.jiedao.committee;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedao.document.Advances;
import org.jiedao.document.Picture;
import org.jiedao.document.PlacedPaper;
import org.jiedao.document.PlacedWriter;
import org.jiedao.document.preview.PagePicture;
import org.jiedao.file.Departures;
import org.jiedao.file.WholeFile;
import org.jiedao.organization.ChartLayout;
import org.jiedao.organization.ChartSheet;
import org.jiedao.organization.Network;
import org.jiedao.organization.NetworkLayout;
import org.jiedao.organization.OrganizationChart;
import org.jiedao.organization.Organizations;
import org.jiedao.organization.Tie;

/// The organization of a day as a chart with the members of its committees and as a network of ties, and the pictures of
/// both. `others`: who knows ties besides the rolls.
public record DrawChart(
        Organizations organizations,
        Committees committees,
        List<Tie.Source> others,
        Means means,
        Departures departures) {
    /// Two pixels for one of the screen, which has 96 to the inch.
    private static final double SCALE = Picture.RESOLUTION / 72;

    /// With what pictures are made.
    public record Means(PlacedWriter pdf, Advances advances) {}

    public DrawChart {
        others = List.copyOf(others);
    }

    public OrganizationChart on(LocalDate day) {
        Map<Long, Integer> members = new HashMap<>();
        for (CommitteeHistory history : committees.histories()) {
            if (history.isThere(day)) {
                members.put(history.body().id(), history.sitting(day).size());
            }
        }
        return new OrganizationChart(organizations.bodies(), members, day);
    }

    public Network network(LocalDate day) {
        List<Tie> ties = new ArrayList<>(new MemberTies(committees.histories()).on(day));
        others.forEach(source -> ties.addAll(source.on(day)));
        return new Network(organizations.bodies(), organizations.units(), ties, day);
    }

    /// The whole of it, whatever is shown of it on the screen.
    public byte[] png(OrganizationChart chart) throws IOException {
        return png(drawn(chart));
    }

    public byte[] png(Network network) throws IOException {
        return png(drawn(network));
    }

    private PlacedPaper drawn(OrganizationChart chart) {
        return ChartSheet.draw(chart, ChartLayout.of(chart.roots(Set.of())), means.advances());
    }

    private PlacedPaper drawn(Network network) {
        return ChartSheet.draw(network, NetworkLayout.of(network), means.advances());
    }

    private byte[] png(PlacedPaper drawn) throws IOException {
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        means.pdf().write(drawn, sheet);
        return PagePicture.png(sheet.toByteArray(), SCALE);
    }

    /// As it stands in a paper.
    public Picture picture(OrganizationChart chart) throws IOException {
        return Picture.of(png(chart), Picture.RESOLUTION);
    }

    public Picture picture(Network network) throws IOException {
        return Picture.of(png(network), Picture.RESOLUTION);
    }

    public Path export(OrganizationChart chart, Path target) throws IOException {
        return written("架构图", drawn(chart), target);
    }

    public Path export(Network network, Path target) throws IOException {
        return written("网络图", drawn(network), target);
    }

    private Path written(String what, PlacedPaper drawn, Path target) throws IOException {
        byte[] png = png(drawn);
        WholeFile.write(target, out -> out.write(png));
        departures.left(what, List.of(target), drawn.texts());
        return target;
    }
}
