package org.jiedao.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.organization.Unit;
import org.jiedao.wording.Fields;
import org.jiedao.wording.HeadingNumber;
import org.jspecify.annotations.Nullable;

/// The topics of a meeting, who proposed them, the votes, and what was decided, as papers say it.
record AgendaFacts(MeetingFile file, MeetingRecords records) {
    /// A form by hand offers as many.
    private static final int ROWS = 8;
    private static final String REST = "其他议定事项";

    /// One section of the minutes: a topic with its votes, or none, and what was decided under it.
    private record Section(String title, @Nullable AgendaItem item, List<Resolution> resolutions) {}

    Fields onto(Fields fields) {
        List<AgendaItem> items = file.agenda();
        List<Resolution> decided = file.resolutions();
        return fields.put("会议议题", topics())
                .put("有议题", !items.isEmpty())
                .list("议题", numbered(items, this::topic))
                .put("有几个议题", items.size() > 1)
                .list("空行", Texts.blankRows(items.size(), ROWS))
                .list("表决", numbered(items.stream().filter(item -> item.vote() != null).toList(), this::vote))
                .list("提议", numbered(items.stream().filter(item -> !item.proposers().isEmpty()).toList(), this::topic))
                .list("议定", numbered(decided, this::resolution))
                .list("纪要事项", numbered(sections(), this::section))
                .put("议定事项", joined(decided, Resolution::matter))
                .put("责任单位", joined(decided, one -> responsible(one).orElse("")))
                .put("办理时限", joined(decided, one -> due(one).orElse("")));
    }

    /// `1. …；2. …`, the number only where there are several.
    private Optional<String> topics() {
        List<AgendaItem> items = file.agenda();
        return Optional.of(IntStream.range(0, items.size())
                .mapToObj(index ->
                        (items.size() > 1 ? index + 1 + ". " : "") + Texts.trimmed(items.get(index).topic()))
                .collect(Collectors.joining("；")));
    }

    private static <T> Optional<String> joined(List<T> items, Function<T, String> text) {
        return Optional.of(items.stream()
                .map(text)
                .map(Texts::trimmed)
                .filter(one -> !one.isEmpty())
                .distinct()
                .collect(Collectors.joining("；")));
    }

    private static <T> List<Fields> numbered(List<T> items, Function<T, Fields> facts) {
        return IntStream.range(0, items.size())
                .mapToObj(index -> facts.apply(items.get(index))
                        .put("序号", String.valueOf(index + 1))
                        .put("次序", HeadingNumber.of(index + 1)))
                .toList();
    }

    private Fields topic(AgendaItem item) {
        return new Fields()
                .put("议题", Texts.trimmed(item.topic()))
                .bare("提出人", proposedBy(item))
                .bare("提议人数", item.proposers().isEmpty() ? "" : String.valueOf(item.proposers().size()));
    }

    private String proposedBy(AgendaItem item) {
        String members = item.proposers().stream()
                .flatMap(id -> records.person(file, id).stream())
                .collect(Collectors.joining("、"));
        return members.isEmpty()
                ? Optional.ofNullable(item.needId())
                        .flatMap(id -> records.need(file.meeting(), id))
                        .map(Need::raisedBy)
                        .orElse("")
                : members;
    }

    private Fields vote(AgendaItem item) {
        AgendaItem.Vote vote = Objects.requireNonNull(item.vote());
        return topic(item)
                .put("应到", String.valueOf(vote.eligible()))
                .put("实到", String.valueOf(vote.present()))
                .put("赞成", String.valueOf(vote.approvals()))
                .put("反对", String.valueOf(vote.objections()))
                .put("弃权", String.valueOf(vote.abstentions()));
    }

    /// Those decided under a topic stand with it, the others together at the end; without any topic each stands alone.
    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (AgendaItem item : file.agenda()) {
            List<Resolution> under = file.resolutions().stream()
                    .filter(one -> Long.valueOf(item.id()).equals(one.itemId()))
                    .toList();
            sections.add(new Section(Texts.trimmed(item.topic()), item, under));
        }
        List<Resolution> rest = file.resolutions().stream().filter(one -> !underTopic(one)).toList();
        if (sections.isEmpty()) {
            rest.forEach(one -> sections.add(new Section(REST, null, List.of(one))));
        } else if (!rest.isEmpty()) {
            sections.add(new Section(REST, null, rest));
        }
        return sections;
    }

    private boolean underTopic(Resolution resolution) {
        return file.agenda().stream().anyMatch(item -> Long.valueOf(item.id()).equals(resolution.itemId()));
    }

    private Fields section(Section section) {
        AgendaItem item = section.item();
        boolean several = section.resolutions().size() > 1;
        boolean open = section.resolutions().isEmpty() && (item == null || item.vote() == null);
        return new Fields()
                .put("标题", section.title())
                .put("有标题", !file.agenda().isEmpty())
                .group("提议人", Optional.ofNullable(item).filter(one -> !one.proposers().isEmpty()).map(this::topic))
                .group("表决结果", Optional.ofNullable(item).filter(one -> one.vote() != null).map(this::vote))
                .group("一项", section.resolutions().stream().filter(_ -> !several).findFirst().map(this::resolution))
                .list("几项", several ? numbered(section.resolutions(), this::resolution) : List.of())
                .put("未记录", open);
    }

    private Fields resolution(Resolution one) {
        Optional<String> unit = unit(one);
        Optional<String> owner = owner(one);
        return new Fields()
                .put("事项", Texts.trimmed(one.matter()))
                .put("责任单位", unit)
                .put("责任人", owner)
                .put("完成时限", due(one))
                .group("有责任单位", Optional.of(new Fields().put("责任单位", unit)).filter(_ -> unit.isPresent() || owner.isEmpty()))
                .group("有责任人", owner.map(name -> new Fields().put("责任人", name)));
    }

    private Optional<String> unit(Resolution one) {
        return records.units().stream()
                .filter(unit -> Long.valueOf(unit.id()).equals(one.unitId()))
                .map(Unit::name)
                .findFirst();
    }

    private Optional<String> owner(Resolution one) {
        return Optional.ofNullable(one.ownerId()).flatMap(id -> records.person(file, id));
    }

    private Optional<String> responsible(Resolution one) {
        return Optional.of(Stream.concat(unit(one).stream(), owner(one).stream()).collect(Collectors.joining("、")));
    }

    private static Optional<String> due(Resolution one) {
        return Optional.ofNullable(one.dueOn()).map(ChineseDate::format);
    }
}
