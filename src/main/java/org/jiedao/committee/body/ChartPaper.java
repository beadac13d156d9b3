package org.jiedao.committee.body;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.DrawChart;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.document.Picture;
import org.jiedao.organization.Body;
import org.jiedao.organization.Network;
import org.jiedao.organization.OrganizationChart;
import org.jiedao.organization.Tie;
import org.jiedao.wording.Fields;
import org.jiedao.wording.Filled;

/// What the paper 组织架构图 shows and says: every body of the chart in a row, and each kind of ties
/// besides the tree as a network with every tie in a row.
record ChartPaper(Body root, OrganizationChart chart, Network network) {
    /// As the text of the paper calls the picture of the tree.
    private static final String PICTURE = "组织架构图";

    Map<String, Picture> pictures(DrawChart drawing) throws IOException {
        Map<String, Picture> pictures = new LinkedHashMap<>();
        pictures.put(PICTURE, drawing.picture(chart));
        for (Tie.Kind kind : network.kinds()) {
            pictures.put(name(kind), drawing.picture(network.of(Set.of(kind))));
        }
        return pictures;
    }

    private static String name(Tie.Kind kind) {
        return kind.label() + "网络图";
    }

    Fields fields(BodyOrgans.Organ organ, DocumentNumber number, LocalDate on) {
        Map<Long, String> names = new HashMap<>();
        chart.bodies().forEach(body -> names.put(body.id(), body.name()));
        List<Fields> rows = new ArrayList<>();
        for (Body body : chart.bodies()) {
            rows.add(new Fields()
                    .put("序号", String.valueOf(rows.size() + 1))
                    .put("名称", body.name())
                    .put("种类", body.kind().label())
                    .put("隶属", Optional.ofNullable(body.parentId()).map(names::get).orElse("—"))
                    .put("成立", Optional.ofNullable(body.founding().foundedOn()).map(ChineseDate::compact).orElse(Filled.MISSING))
                    .put("委员人数", Optional.ofNullable(chart.members().get(body.id())).map(String::valueOf).orElse("—")));
        }
        return new Fields()
                .put("组织", root.name())
                .put("机关", organ.name())
                .put("编号", number.toString())
                .put("成文日期", ChineseDate.format(on))
                .put("图名", PICTURE)
                .put("组织数", String.valueOf(rows.size()))
                .list("组织清单", rows)
                .list("网络", network.kinds().stream().map(this::ties).toList());
    }

    /// One kind of ties in one picture, which a page holds at a size to be read.
    private Fields ties(Tie.Kind kind) {
        List<Fields> rows = new ArrayList<>();
        for (Tie tie : network.of(Set.of(kind)).ties()) {
            rows.add(new Fields()
                    .put("序号", String.valueOf(rows.size() + 1))
                    .put("组织", network.name(new Tie.End.OfBody(tie.hubId())))
                    .put("对方", network.name(tie.end()))
                    .put("人员", String.join("、", tie.people())));
        }
        return new Fields().put("网络图名", name(kind)).put("关系", kind.label()).list("联系清单", rows);
    }
}
