package org.jiedao.committee.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.organization.Body;
import org.jiedao.organization.OrganizationChart;
import org.jiedao.wording.Fields;
import org.jiedao.wording.Filled;

/// What the paper 组织架构图 says besides its picture: every body of the chart in a row.
record ChartPaper(Body root, OrganizationChart chart) {
    /// As the text of the paper calls the picture.
    static final String PICTURE = "组织架构图";

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
                .list("组织清单", rows);
    }
}
