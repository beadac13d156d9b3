package org.jiedao.compliance.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiedao.compliance.bench.Convened.Member;
import org.jiedao.rule.check.FactSource;
import org.jiedao.rule.check.Span;

/// What the seats of a committee tell: who sits on them, as what, until when, how they came there.
record SeatFacts(Convened committee, List<Member> ofStreet, LocalDate on) implements FactSource {
    private static final LocalDate TERM_ENDS = LocalDate.of(2027, 6, 30);
    /// Of the year that is over one report is missing where that is planted.
    private static final int ASSESSED = 2025;
    private static final Set<String> REPORTED = Set.of("年终考核", "书面述职报告");
    private static final Set<String> NEVER = Set.of("委员增补", "委员调整", "委员续聘", "委员免去", "委员解除", "委员终止", "议题形成");
    private static final List<String> STEPS =
            List.of("协商", "征求意见", "推荐", "审查", "表决", "批准", "公示", "公示期满", "备案", "聘书", "通知");

    private Stream<Member> seated() {
        return committee.seated(on);
    }

    private Stream<Member> partTime() {
        return seated().filter(Member::partTime);
    }

    private List<Item> items(Stream<Member> members) {
        return members.map(Member::item).toList();
    }

    @Override
    public Optional<Boolean> state(String state) {
        return state.equals("设副书记") ? Optional.of(true) : Optional.empty();
    }

    @Override
    public Optional<List<Item>> list(String list) {
        return switch (list) {
            case "委员会成员" -> Optional.of(items(seated()));
            case "兼职委员" -> Optional.of(items(partTime()));
            case "街道党工委委员", "社区党组织委员" -> Optional.of(items(seated().filter(member -> !member.partTime())));
            case "街道“大工委”成员" ->
                Optional.of(
                        items(ofStreet.stream().filter(member -> member.seated().contains(on))));
            case "社区“大党委”成员" -> Optional.of(committee.ofStreet() ? List.of() : items(seated()));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<List<Holder>> holders(String post) {
        boolean street = committee.ofStreet();
        return switch (post) {
            case "书记" ->
                Optional.of(committee.has(Flaw.NO_SECRETARY) ? List.of() : filled(street ? "街道党工委书记" : "社区党组织书记"));
            case "副书记" ->
                Optional.of(committee.langfang() ? filled("街道办事处主任", "街道党工委副书记") : filled("街道党工委副书记", "辖区单位党组织负责人"));
            case "日常工作负责委员" -> Optional.of(filled(street ? "街道党工委组织委员" : "社区党组织指定的委员"));
            case "专职副书记" -> Optional.of(filled("社区党组织成员"));
            case "兼职副书记" -> Optional.of(filled("辖区单位党组织负责人"));
            default -> Optional.empty();
        };
    }

    /// One for each standing.
    private List<Holder> filled(String... standings) {
        List<Member> seated = seated().toList();
        List<Holder> holders = new ArrayList<>();
        for (String standing : standings) {
            holders.add(
                    new Holder(seated.get(seated.size() - 1 - holders.size()).item(), Set.of(standing)));
        }
        return holders;
    }

    @Override
    public Optional<List<Value>> values(String each, String attribute) {
        return switch (attribute) {
            case "成员来源" ->
                Optional.of(seated().map(member -> new Value(member.item(), origin(member)))
                        .toList());
            case "单位类别" ->
                Optional.of(partTime()
                        .map(member -> new Value(member.item(), "非公企业"))
                        .toList());
            case "身份类别" ->
                Optional.of(seated().map(member -> new Value(member.item(), "驻社区党代表"))
                        .toList());
            default -> Optional.empty();
        };
    }

    private String origin(Member member) {
        if (!committee.langfang()) {
            return "辖区单位党组织负责人";
        }
        return member.partTime() ? "聘任的兼职委员" : committee.ofStreet() ? "街道党工委委员" : "社区党组织委员";
    }

    @Override
    public Optional<List<Course>> courses(String procedure) {
        if (procedure.equals("委员产生")) {
            Map<String, LocalDate> steps = new java.util.HashMap<>();
            STEPS.forEach(step -> steps.put(step, District.FIRST_DAY.plusDays(30 + 7L * steps.size())));
            return Optional.of(List.of(new Course(committee.members().getFirst().item(), steps)));
        }
        return NEVER.contains(procedure) ? Optional.of(List.of()) : Optional.empty();
    }

    @Override
    public Optional<List<Holding>> holdings(String each, String thing) {
        return switch (thing) {
            case "年终考核", "书面述职报告", "履职情况报告", "履职情况反馈函", "履职考评" ->
                Optional.of((each.equals("兼职委员") ? partTime() : seated())
                        .map(member -> yearly(member, REPORTED.contains(thing) && committee.has(Flaw.NOT_ASSESSED)))
                        .toList());
            case "聘任记录",
                    "聘书",
                    "义务任职表述",
                    "联系的社区或单位",
                    "表决票数",
                    "聘任通知抄送",
                    "所对应的需求",
                    "所对应的资源",
                    "认领单位",
                    "共建协议",
                    "区域性行业性党组织" ->
                Optional.of((each.equals("委员会成员") ? seated() : partTime())
                        .map(member -> new Holding(
                                member.item(),
                                member.seated(),
                                List.of(member.seated().from())))
                        .toList());
            case "退出记录" -> Optional.of(List.of());
            case "共驻共建考评", "考评结果反馈函" -> Optional.of(List.of());
            default -> Optional.empty();
        };
    }

    private Holding yearly(Member member, boolean flawed) {
        boolean missed = flawed && member.seat() == 0;
        return new Holding(
                member.item(),
                member.seated(),
                Yearly.days(on)
                        .filter(day -> !missed || day.getYear() != ASSESSED)
                        .toList());
    }

    @Override
    public Optional<List<Ending>> endings(String term) {
        LocalDate first = committee.has(Flaw.TERM_A_DAY_SHORT) ? TERM_ENDS.minusDays(1) : TERM_ENDS;
        return Optional.of(partTime()
                .map(member -> new Ending(member.item(), member.seat() == 0 ? first : TERM_ENDS))
                .toList());
    }

    @Override
    public Optional<LocalDate> end(String parentTerm) {
        return Optional.of(TERM_ENDS);
    }

    @Override
    public Optional<List<Share>> shares(Split split, Span within) {
        return split.part().equals("辖区单位党组织负责人兼任的副书记和委员")
                ? Optional.of(List.of(new Share(
                        committee.members().getFirst().item(), partTime().count(), seated().count(), 0)))
                : Optional.empty();
    }

    @Override
    public Optional<List<Amount>> amounts(String each, String attribute) {
        return Set.of("补贴报酬", "劳动聘用关系").contains(attribute)
                ? Optional.of(
                        seated().map(member -> new Amount(member.item(), 0)).toList())
                : Optional.empty();
    }

    @Override
    public Optional<List<Presence>> presentAtEach(String each, String set, Span within) {
        return set.equals("已登记的程序步骤")
                ? Optional.of(List.of(new Presence(
                        committee.members().getFirst().item(), Span.since(District.FIRST_DAY), Set.copyOf(STEPS))))
                : Optional.empty();
    }
}
