package org.jiedao.committee;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.organization.Unit;
import org.jiedao.people.NameStyle;
import org.jiedao.wording.Fields;
import org.jiedao.wording.Filled;

/// 委员花名册: one table for screen, paper and workbook. Phone numbers stay out of it.
public record MemberRoll(Composition composition, Optional<Term> term, String organ, NameStyle names) {
    /// The columns from left to right, with what they say of a member.
    private static SequencedMap<String, Function<Member, String>> columns(LocalDate day, NameStyle names) {
        SequencedMap<String, Function<Member, String>> columns = new LinkedHashMap<>();
        columns.put("姓名", member -> names.printed(member.person().name()));
        columns.put("担任职务", member -> member.seat().role().label());
        columns.put("专兼职", member -> member.seat().kind().label());
        columns.put("所在单位", member -> Optional.ofNullable(member.unit()).map(Unit::name).orElse(Filled.MISSING));
        columns.put("单位职务", member -> member.person().titleOnPaper().orElse(Filled.MISSING));
        columns.put("任期起", member -> ChineseDate.compact(member.membership().startsOn()));
        columns.put("任期止", member -> ChineseDate.compact(member.membership().endsOn()));
        columns.put("状态", member -> member.stateOn(day).label());
        return columns;
    }

    public String title() {
        return composition.committee().name() + "委员花名册";
    }

    public List<String> headers() {
        return Stream.concat(
                        Stream.of("序号"), columns(composition.day(), names).keySet().stream())
                .toList();
    }

    /// With names as recorded: screen and workbook are searched and sorted.
    public List<List<String>> rows() {
        return rows(NameStyle.PLAIN);
    }

    private List<List<String>> rows(NameStyle style) {
        var columns = columns(composition.day(), style);
        List<Member> members = composition.members();
        return IntStream.range(0, members.size())
                .mapToObj(index -> Stream.concat(
                                Stream.of(String.valueOf(index + 1)),
                                columns.values().stream().map(column -> column.apply(members.get(index))))
                        .toList())
                .toList();
    }

    /// `第5届，截至2026年7月1日，共18人，其中专职9人、兼职9人`.
    String summary() {
        return term.map(t -> "第" + t.ordinal() + "届，").orElse("") + "截至" + ChineseDate.format(composition.day()) + "，共"
                + composition.members().size() + "人，其中专职"
                + composition.of(SeatKind.FULL_TIME).size() + "人、兼职"
                + composition.of(SeatKind.PART_TIME).size() + "人";
    }

    /// Its own facts; the organ that fills it in may already be among the fields.
    Fields onto(Fields fields) {
        return fields
                .put("委员会", composition.committee().name())
                .put("说明", summary())
                .put("填报日期", ChineseDate.format(composition.day()))
                .list("栏目", headers().stream()
                        .map(header -> new Fields().put("名称", header))
                        .toList())
                .list("行", rows(names).stream()
                        .map(row -> new Fields()
                                .list("格", row.stream().map(text -> new Fields().put("文字", text)).toList()))
                        .toList());
    }
}
