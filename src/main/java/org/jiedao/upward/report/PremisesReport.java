package org.jiedao.upward.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.Unit;
import org.jiedao.organization.UnitCategory;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.upward.Period;
import org.jiedao.upward.ReportTable;
import org.jiedao.upward.Source;

/// 楼宇党建统计 as far as there are records: units of premises and the branches in them. 两员 and party members of premises are
/// recorded nowhere yet.
record PremisesReport() implements StreetReport {
    private static final Set<UnitCategory> PREMISES = Set.of(
            UnitCategory.OFFICE_BUILDING,
            UnitCategory.COMMERCIAL_STREET,
            UnitCategory.INDUSTRIAL_PARK,
            UnitCategory.MARKET);
    private static final String ORGANIZED = "其中登记了党组织";
    private static final String BRANCHES = "楼宇党支部";
    private static final String NO_COMMUNITY = "没有登记所在社区";

    @Override
    public String name() {
        return "楼宇党建统计";
    }

    @Override
    public String about() {
        return "每个社区一行：登记的商务楼宇、商业街区、园区、商圈市场，和楼宇党支部。两员、楼宇党员数还没有地方登记，不列。";
    }

    @Override
    public ReportTable of(Registers registers, Period period) {
        LocalDate day = period.asOf(registers.today());
        Counting table = new Counting().each("社区");
        PREMISES.stream().sorted().forEach(category -> table.sum(category.label()));
        table.sum(ORGANIZED, BRANCHES);
        Places places = new Places(registers.street().organizations().bodies());
        Map<String, List<Source>> sources = new LinkedHashMap<>();
        for (Body branch : places.those(one -> one.kind() == BodyKind.PREMISES_BRANCH && one.isThere(day))) {
            put(sources, places.community(branch).map(Body::name).orElse(NO_COMMUNITY), branch(branch));
        }
        for (Unit unit : registers.street().organizations().units()) {
            if (PREMISES.contains(unit.category())) {
                Long community = unit.communityId();
                put(sources, community == null ? NO_COMMUNITY : places.name(community), unit(unit));
            }
        }
        sources.forEach((community, own) -> table.row(new Told().text("社区", community), own));
        return table.table(name(), period, "楼宇党支部截至" + ChineseDate.format(day) + "，单位照现在的登记");
    }

    private static void put(Map<String, List<Source>> sources, String community, Source source) {
        sources.computeIfAbsent(community, _ -> new ArrayList<>()).add(source);
    }

    private static Source branch(Body branch) {
        return new Source(
                new RecordKey(RecordKey.Sort.BODY, branch.id()),
                branch.name(),
                branch.id(),
                branch.founding().foundedOn(),
                Map.of(BRANCHES, 1));
    }

    private static Source unit(Unit unit) {
        return new Source(
                new RecordKey(RecordKey.Sort.UNIT, unit.id()),
                unit.name(),
                0,
                null,
                Map.of(unit.category().label(), 1, ORGANIZED, unit.partyOrganization() == null ? 0 : 1));
    }
}
