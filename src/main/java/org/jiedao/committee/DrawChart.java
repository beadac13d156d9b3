package org.jiedao.committee;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jiedao.document.Advances;
import org.jiedao.document.Picture;
import org.jiedao.document.PlacedWriter;
import org.jiedao.document.preview.PagePicture;
import org.jiedao.file.WholeFile;
import org.jiedao.organization.ChartLayout;
import org.jiedao.organization.ChartSheet;
import org.jiedao.organization.OrganizationChart;
import org.jiedao.organization.Organizations;

/// The organization chart of a day with the members of its committees, and the picture of it.
public record DrawChart(Organizations organizations, Committees committees, PlacedWriter pdf, Advances advances) {
    /// Two pixels for one of the screen, which has 96 to the inch.
    private static final double SCALE = Picture.RESOLUTION / 72;

    public OrganizationChart on(LocalDate day) {
        Map<Long, Integer> members = new HashMap<>();
        for (CommitteeHistory history : committees.histories()) {
            if (history.isThere(day)) {
                members.put(history.body().id(), history.sitting(day).size());
            }
        }
        return new OrganizationChart(organizations.bodies(), members, day);
    }

    /// The whole of it, whatever is shown of it on the screen.
    public byte[] png(OrganizationChart chart) throws IOException {
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        pdf.write(ChartSheet.draw(ChartSheet.title(chart), ChartLayout.of(chart.roots(Set.of())), advances), sheet);
        return PagePicture.png(sheet.toByteArray(), SCALE);
    }

    /// As it stands in a paper.
    public Picture picture(OrganizationChart chart) throws IOException {
        return Picture.of(png(chart), Picture.RESOLUTION);
    }

    public Path export(OrganizationChart chart, Path target) throws IOException {
        byte[] png = png(chart);
        return WholeFile.write(target, out -> out.write(png));
    }
}
